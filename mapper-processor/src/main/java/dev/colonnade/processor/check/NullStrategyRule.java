package dev.colonnade.processor.check;

import dev.colonnade.processor.model.AssignedMarkers;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.NullStrategy;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A method says what becomes of nulls only where there is a choice. */
final class NullStrategyRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        model.options().nulls().stream().filter(NullStrategy::ofMethod).forEach(own -> {
            if (model.change().isPresent()) {
                problems.add(problem(
                        model,
                        own,
                        "writes what changed, where a property that is null now is always written as null",
                        "leave it out; to keep what the row has give after the value of before"));
            } else if (model.operation() instanceof Query query && setsNone(query)) {
                problems.add(problem(
                        model, own, "its statement sets no column to the value of a parameter", "leave it out"));
            }
        });
    }

    private static boolean setsNone(Query query) {
        return query.statement()
                .filter(statement -> AssignedMarkers.of(statement).isEmpty())
                .isPresent();
    }

    private static Problem problem(DaoMethod model, NullStrategy own, String found, String fix) {
        return new Problem(
                ProblemCode.NULL_STRATEGY, own.site(), model.label() + " says a nullSavingStrategy, but " + found, fix);
    }
}
