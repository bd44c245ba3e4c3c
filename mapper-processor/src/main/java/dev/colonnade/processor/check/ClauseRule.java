package dev.colonnade.processor.check;

import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** No clause of an annotation is left out. */
final class ClauseRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        for (String clause : model.operation().leftOut()) {
            boolean contradicted = model.operation() instanceof Query
                    || (clause.equals("customIfClause")
                            && model.operation().condition().isPresent());
            problems.add(new Problem(
                    ProblemCode.IGNORED_CLAUSE,
                    model.site(),
                    model.label() + " has the clause " + clause
                            + (contradicted
                                    ? " beside ifExists, and a statement has one of them"
                                    : ", which would be left out: it is for columns as parameters"),
                    contradicted
                            ? "keep one: a condition on a column holds only for a row that exists"
                            : "name the class with entityClass and take columns, or write a @Query"));
        }
    }
}
