package dev.colonnade.processor.check;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.MappedClass.Kind;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** Only a class that is written as a row has columns that are unset or null. */
final class DefaultNullsRule implements Rule<MappedClass> {
    @Override
    public void check(MappedClass model, Problems problems) {
        if (model.kind() == Kind.ENTITY && !model.isCounter()) {
            return;
        }
        model.nulls()
                .ifPresent(nulls -> problems.add(new Problem(
                        ProblemCode.NULL_STRATEGY,
                        nulls.site(),
                        "@DefaultNullSavingStrategy means nothing on "
                                + model.type().text() + ": "
                                + (model.isCounter()
                                        ? "counters are counted, and no row of them is written"
                                        : "a value is written whole, and what is null in it is null"),
                        "put it on an entity that is inserted or updated, or on a DAO")));
    }
}
