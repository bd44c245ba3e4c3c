package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A column that several subclasses have has one type. */
final class SubclassColumnRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        for (MappedClass subclass : model.inheritance().subclasses()) {
            for (Property property : subclass.properties()) {
                Property first = model.same(property);
                boolean frozen = first.frozen().isPresent() == property.frozen().isPresent();
                if (!first.type().equals(property.type()) || !frozen) {
                    problems.add(new Problem(
                            ProblemCode.SUBCLASS_COLUMN,
                            property.site(),
                            subclass.type().text() + "." + property.path() + " is of type " + text(property)
                                    + ", but the same column of "
                                    + model.name().identifier().cql() + " is of type "
                                    + text(first) + " in " + first.site().label(),
                            "give both one type, or one of them another column with @CqlName"));
                }
            }
        }
    }

    private static String text(Property property) {
        return (property.frozen().isPresent() ? "@Frozen " : "")
                + property.type().java().text();
    }
}
