package dev.colonnade.processor.check;

import dev.colonnade.cql.statement.OtherStatement;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.statement.Use;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Operation.Unclear;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * A statement that neither reads nor writes rows is asked for; roles, permissions and the session's keyspace never are.
 */
final class SchemaStatementRule implements Rule<DaoMethod> {
    private static final List<String> VERBS = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "BEGIN");
    private static final String ANNOTATION = "@AllowSchemaChange";

    @Override
    public void check(DaoMethod model, Problems problems) {
        if (model.operation() instanceof Unclear
                || model.text().flatMap(Query::error).isPresent()) {
            return;
        }
        Optional<Statement> statement =
                model.text().flatMap(Query::statement).filter(SchemaStatement.class::isInstance);
        if (statement.filter(SchemaStatementRule::isOfTheSession).isPresent()) {
            problems.add(problem(model, "execute it through the session"));
            return;
        }
        PermissionCheck.check(
                model,
                ANNOTATION,
                model.permissions().schemaChange(),
                statement.map(change -> problem(
                        model,
                        "let the mapper do it, which creates the schema from the entities, or say with " + ANNOTATION
                                + "(\"…\") why a DAO does")),
                problems);
    }

    private static boolean isOfTheSession(Statement statement) {
        return statement instanceof Use || statement instanceof OtherStatement;
    }

    private static Problem problem(DaoMethod model, String fix) {
        return new Problem(
                ProblemCode.NOT_A_DATA_STATEMENT,
                model.text().map(Query::site).orElse(model.site()),
                "The statement of " + model.label() + " neither reads nor writes rows",
                VERBS,
                fix);
    }
}
