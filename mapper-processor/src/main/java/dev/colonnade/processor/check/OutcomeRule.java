package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Batch;
import dev.colonnade.processor.model.Operation.Insert;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Operation.Unclear;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** Whether a conditional statement was applied is not lost, and is not asked of any other. */
final class OutcomeRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        Shape shape = model.result().shape();
        if (model.isConditional() && shape == Shape.NOTHING) {
            problems.add(new Problem(
                    ProblemCode.LOST_OUTCOME,
                    model.site(),
                    model.label() + " returns nothing, so that nobody learns whether its condition held",
                    "return boolean" + (model.text().isPresent() || isBatch(model) ? "" : ", or Lwt of the entity")
                            + ", or a CompletionStage of it"));
        }
        boolean asks = (shape == Shape.APPLIED && model.change().isEmpty()) || shape == Shape.LWT;
        if (asks && writes(model) && !model.isConditional()) {
            problems.add(new Problem(
                    ProblemCode.NOT_CONDITIONAL,
                    model.site(),
                    model.label() + " returns " + model.result().declared().text()
                            + ", but its statement has no condition: it would always be true",
                    model.operation() instanceof Query || isBatch(model)
                            ? "add an IF to " + (isBatch(model) ? "one of its statements" : "the statement")
                                    + ", or return void"
                            : "add " + (model.operation() instanceof Insert ? "ifNotExists" : "ifExists")
                                    + " = true to " + model.operation().text() + ", or return void"));
        }
    }

    private static boolean isBatch(DaoMethod model) {
        return model.operation() instanceof Batch;
    }

    /** What it does is not known where the annotation or the statement is wrong. */
    private static boolean writes(DaoMethod model) {
        boolean unknown = model.operation() instanceof Unclear
                || (model.operation() instanceof Query query
                        && query.statement().isEmpty());
        return !unknown && !model.operation().reads();
    }
}
