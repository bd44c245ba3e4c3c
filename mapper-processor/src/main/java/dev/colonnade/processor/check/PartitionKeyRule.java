package dev.colonnade.processor.check;

import dev.colonnade.processor.model.Declaration.Form;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.Kind;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.Unembeddable;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A table has a partition key; a user-defined type has no key at all. */
final class PartitionKeyRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        if (model.isEntity()) {
            if (model.partitionKey().isEmpty()
                    && !model.properties().isEmpty()
                    && model.shape().members().stream().noneMatch(Unembeddable.class::isInstance)
                    && model.declaration().form() == Form.CONCRETE) {
                problems.add(new Problem(
                        ProblemCode.NO_PARTITION_KEY,
                        model.site(),
                        model.type().text() + " has no partition key",
                        model.properties().stream().map(Property::path).toList(),
                        "put @PartitionKey on the property, or properties, that say on which nodes a row is"));
            }
            return;
        }
        model.properties().stream()
                .filter(Property::isKey)
                .forEach(property -> problems.add(new Problem(
                        ProblemCode.KEY_IN_UDT,
                        property.partitionKey()
                                .or(property::clustering)
                                .orElseThrow()
                                .site(),
                        model.type().text() + "." + property.path() + " is in a @"
                                + (model.kind() == Kind.TUPLE ? "Tuple" : "Udt") + ", which has no key",
                        "take the annotation away, or make " + model.type().text() + " an @Entity")));
    }
}
