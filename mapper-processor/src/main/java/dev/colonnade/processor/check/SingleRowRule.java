package dev.colonnade.processor.check;

import dev.colonnade.cql.check.Cardinality;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.VerifiedMethod;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;

/** A query that returns one row cannot meet several: it names the whole key, counts, or says LIMIT 1. */
final class SingleRowRule implements Rule<VerifiedMethod> {
    @Override
    public void check(VerifiedMethod model, Problems problems) {
        boolean many = model.verification()
                .cardinality()
                .filter(rows -> rows == Cardinality.MANY)
                .isPresent();
        if (model.method().operation() instanceof Query
                && model.method().result().isSingle()
                && many) {
            problems.add(new Problem(
                    ProblemCode.SEVERAL_ROWS,
                    model.site(),
                    model.method().label() + " returns one row, but its statement can give several",
                    "name the whole primary key, say LIMIT 1, or return a List or Stream"));
        }
    }
}
