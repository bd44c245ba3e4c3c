package dev.colonnade.processor.check;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.Problems;

/** The text of a query is one statement. */
final class QueryTextRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        model.text().ifPresent(query -> query.error().ifPresent(error -> problems.add(syntax(model, query, error))));
    }

    private static Problem syntax(DaoMethod model, Query query, CqlSyntaxException error) {
        return new Problem(
                new CqlCode(CqlRule.SYNTAX),
                query.site(),
                model.label() + ": " + error.getMessage() + "\n" + CodeFrame.of(query.cql(), error.range()),
                error.allowed(),
                error.fix());
    }
}
