package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Unclear;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** A method does one thing. */
final class OperationRule implements Rule<DaoMethod> {
    private static final List<String> ANNOTATIONS = List.of(
            "@Insert", "@Select", "@Update", "@Delete", "@Increment", "@Query", "@Batch", "@GetEntity", "@SetEntity");

    @Override
    public void check(DaoMethod model, Problems problems) {
        if (!(model.operation() instanceof Unclear unclear)) {
            return;
        }
        problems.add(
                unclear.annotations().isEmpty()
                        ? new Problem(
                                ProblemCode.NO_OPERATION,
                                model.site(),
                                model.label() + " does not say what it does",
                                ANNOTATIONS,
                                "put one of these annotations on it, or give it a body with default")
                        : new Problem(
                                ProblemCode.SEVERAL_OPERATIONS,
                                model.site(),
                                model.label() + " has " + unclear.text(),
                                "keep one, and give each of the others a method of its own"));
    }
}
