package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Inheritance;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** What a method takes as an object of one subclass is not of another, whose values and discriminator would be lost. */
final class ExtendedSubclassRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        model.parameters()
                .forEach(parameter -> parameter
                        .entity()
                        .filter(entity -> !entity.inheritance().extending().isEmpty())
                        .ifPresent(entity -> problems.add(
                                problem(model, parameter, entity.type().text(), entity.inheritance()))));
    }

    private static Problem problem(DaoMethod model, Parameter parameter, String type, Inheritance inheritance) {
        String other = inheritance.extending().get(0);
        return new Problem(
                ProblemCode.SUBCLASS_ROWS,
                parameter.site(),
                model.label() + " takes a " + type + ", which may be a " + other + ", but would be a row of " + type,
                inheritance
                                .root()
                                .map(root -> "take " + root.type().text() + ": each object is then a row of its own"
                                        + " class; or let ")
                                .orElse("let ")
                        + other + " not extend " + type);
    }
}
