package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** The row that a lightweight transaction gives has its columns, and nothing that a SELECT would compute. */
final class ComputedOutcomeRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        if (model.result().shape() != Shape.LWT || model.isIfExists()) {
            return;
        }
        model.result().entity().filter(entity -> !entity.computed().isEmpty()).ifPresent(entity -> {
            Property computed = entity.computed().get(0);
            problems.add(new Problem(
                    ProblemCode.COMPUTED_OUTCOME,
                    model.site(),
                    model.label() + " returns the row that stood in the way, which has no value for "
                            + entity.type().text() + "." + computed.name() + ", a @Computed property",
                    "return boolean, and select the row afterwards, or return a class without " + computed.name()));
        });
    }
}
