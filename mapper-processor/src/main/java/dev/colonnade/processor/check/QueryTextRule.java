package dev.colonnade.processor.check;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** The text of a query is one statement that reads or writes rows. */
final class QueryTextRule implements Rule<DaoMethod> {
    private static final List<String> VERBS = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "BEGIN");

    @Override
    public void check(DaoMethod model, Problems problems) {
        model.text().ifPresent(query -> check(model, query, problems));
    }

    private static void check(DaoMethod model, Query query, Problems problems) {
        query.error().ifPresent(error -> problems.add(syntax(model, query, error)));
        query.statement()
                .filter(SchemaStatement.class::isInstance)
                .ifPresent(statement -> problems.add(new Problem(
                        ProblemCode.NOT_A_DATA_STATEMENT,
                        query.site(),
                        "The statement of " + model.label() + " neither reads nor writes rows",
                        VERBS,
                        "execute it through the session; the mapper creates the schema from the entities")));
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
