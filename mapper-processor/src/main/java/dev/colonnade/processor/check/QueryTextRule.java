package dev.colonnade.processor.check;

import dev.colonnade.cql.text.CqlSyntaxException;
import dev.colonnade.cql.text.StatementKind;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.problem.NearMiss;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;

/** The text of a query is one statement that reads or writes rows. */
final class QueryTextRule implements Rule<DaoMethod> {
    private static final List<String> VERBS = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "BEGIN");

    @Override
    public void check(DaoMethod model, Problems problems) {
        if (!(model.operation() instanceof Query query)) {
            return;
        }
        query.error().ifPresent(error -> problems.add(syntax(query, error)));
        query.statement()
                .filter(statement -> statement.kind() == StatementKind.OTHER)
                .ifPresent(statement -> problems.add(new Problem(
                        ProblemCode.NOT_A_DATA_STATEMENT,
                        query.site(),
                        "The statement of " + model.label() + " neither reads nor writes rows",
                        VERBS,
                        "execute it through the session; the mapper creates the schema from the entities")));
    }

    private static Problem syntax(Query query, CqlSyntaxException error) {
        int start = Math.min(error.range().start(), query.cql().length());
        String wrong = query.cql().substring(start, error.range().end());
        String hint = error.range().start() == 0 ? NearMiss.hint(wrong, VERBS) : "";
        return new Problem(
                ProblemCode.QUERY_SYNTAX,
                query.site(),
                error.getMessage() + ", at character " + (start + 1) + " of the statement." + hint + "\n"
                        + CodeFrame.of(query.cql(), error.range()),
                "mend the statement at the mark");
    }
}
