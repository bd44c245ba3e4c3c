package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.Kind;
import dev.colonnade.processor.model.MappedClass.TransientMisuse;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** The annotations of a property agree with each other. */
final class AnnotationConflictRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        if (model.kind() == Kind.BOTH) {
            problems.add(new Problem(
                    ProblemCode.CONFLICTING_ANNOTATIONS,
                    model.site(),
                    model.type().text() + " has both @Entity and @Udt",
                    "keep one: a class is a row of a table, or a value in a column"));
        }
        model.properties().stream()
                .filter(property -> property.partitionKey().isPresent()
                        && property.clustering().isPresent())
                .forEach(property -> problems.add(twoKeys(model, property)));
        model.misplaced().forEach(misuse -> problems.add(misuse(model, misuse)));
    }

    private static Problem twoKeys(MappedClass model, Property property) {
        return new Problem(
                ProblemCode.CONFLICTING_ANNOTATIONS,
                property.clustering().orElseThrow().site(),
                model.type().text() + "." + property.name() + " has both @PartitionKey and @ClusteringColumn",
                "keep one: a column is in the partition key or a clustering column");
    }

    private static Problem misuse(MappedClass model, TransientMisuse misuse) {
        String property = model.type().text() + "." + misuse.property();
        return misuse.component()
                ? new Problem(
                        ProblemCode.TRANSIENT_COMPONENT,
                        misuse.site(),
                        property + " is @Transient, but a record cannot be made without a value for each component",
                        "take the component out of the record, or make it a class")
                : new Problem(
                        ProblemCode.CONFLICTING_ANNOTATIONS,
                        misuse.site(),
                        property + " is @Transient, so that what it says of a column means nothing",
                        "take @Transient away, or the other annotations");
    }
}
