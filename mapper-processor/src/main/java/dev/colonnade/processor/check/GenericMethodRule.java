package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** The types of a method are known, and how many parameters it has. */
final class GenericMethodRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        if (model.generic() || (model.varargs() && !model.isForEach())) {
            problems.add(new Problem(
                    ProblemCode.GENERIC_METHOD,
                    model.site(),
                    model.label() + (model.generic() ? " has type parameters" : " has a variable number of parameters"),
                    model.generic()
                            ? "name the types that it takes and returns"
                            : "take a List, or one parameter for each value"));
        }
    }
}
