package dev.colonnade.processor.check;

import dev.colonnade.cql.Identifier;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** No two properties are the same column. */
final class DistinctColumnsRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        Map<Identifier, Property> columns = new HashMap<>();
        for (Property property : model.properties()) {
            Property first = columns.putIfAbsent(property.column(), property);
            if (first != null) {
                problems.add(
                        model.inheritance().isDiscriminator(first)
                                ? discriminator(model, property)
                                : new Problem(
                                        ProblemCode.DUPLICATE_COLUMN,
                                        property.cqlName().site(),
                                        "The properties " + first.path() + " and " + property.path() + " of "
                                                + model.type().text() + " are both the column "
                                                + property.column().cql(),
                                        fix(property)));
            }
        }
    }

    private static Problem discriminator(MappedClass model, Property property) {
        return new Problem(
                ProblemCode.DUPLICATE_COLUMN,
                property.cqlName().site(),
                "The property " + property.path() + " of " + model.type().text() + " is the column "
                        + property.column().cql() + ", which says of which class a row is",
                "take it away: a method can return what is the same for all objects of a class");
    }

    private static String fix(Property property) {
        return property.parents().isEmpty()
                ? "give one of them another name with @CqlName, or take one away"
                : "put another prefix before its names: @Embedded(prefix = \""
                        + property.parents().get(0).name() + "_\")";
    }
}
