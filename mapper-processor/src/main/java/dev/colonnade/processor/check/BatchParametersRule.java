package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Batch;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A batch is of entities. */
final class BatchParametersRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        if (!(model.operation() instanceof Batch batch)) {
            return;
        }
        if (batch.parts().isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.ENTITY_PARAMETER,
                    model.site(),
                    model.label() + " has @Batch, but takes no entity",
                    "take the objects that are written: classes with @Entity, or collections of them"));
        }
        model.parameters().stream()
                .filter(parameter -> parameter.isValue() || parameter.isCustomizer())
                .forEach(parameter -> problems.add(new Problem(
                        ProblemCode.ENTITY_PARAMETER,
                        parameter.site(),
                        "@Batch has no use for the parameter " + parameter.name() + " of " + model.label(),
                        "take it away; a batch of other writes is made with Batch of the runtime, and methods that return"
                                + " BoundStatement")));
    }
}
