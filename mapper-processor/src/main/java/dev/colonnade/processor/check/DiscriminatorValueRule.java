package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Each subclass has a value that no other has. */
final class DiscriminatorValueRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        Map<String, MappedClass> first = new HashMap<>();
        for (MappedClass subclass : model.inheritance().subclasses()) {
            String value = subclass.inheritance().value().orElse("");
            String name = subclass.type().text();
            if (value.isEmpty()) {
                problems.add(problem(
                        subclass,
                        name + " is a subclass of " + model.type().text() + ", but has no @DiscriminatorValue"));
            } else if (first.putIfAbsent(value, subclass) != null) {
                problems.add(problem(
                        subclass,
                        name + " has the value \"" + value + "\" of "
                                + first.get(value).type().text() + " for "
                                + model.type().text()));
            }
        }
    }

    private static Problem problem(MappedClass subclass, String found) {
        return new Problem(
                ProblemCode.DISCRIMINATOR_VALUE,
                subclass.site(),
                found,
                "give it a value of its own: @DiscriminatorValue(\""
                        + subclass.type()
                                .simpleNames()
                                .get(subclass.type().simpleNames().size() - 1)
                                .toLowerCase(Locale.ROOT)
                        + "\")");
    }
}
