package dev.colonnade.oracle.server;

import dev.colonnade.oracle.wire.Kind;
import java.util.List;
import org.apache.cassandra.cql3.CQLStatement;
import org.apache.cassandra.cql3.QueryOptions;
import org.apache.cassandra.cql3.statements.SelectStatement;
import org.apache.cassandra.db.ConsistencyLevel;
import org.apache.cassandra.exceptions.RequestValidationException;
import org.apache.cassandra.service.QueryState;
import org.apache.cassandra.transport.Dispatcher;
import org.apache.cassandra.transport.ProtocolVersion;

/**
 * Executes statements without markers, as a driver asks for it: with paging, at consistency level ONE. All tables are
 * empty before each.
 */
final class Executions {

    private static final int PAGE = 5000;

    private Executions() {}

    static List<String> execute(String keyspace, String cql) {
        CQLStatement statement = Preparations.statement(keyspace, cql);
        if (!statement.getBindVariables().isEmpty()) {
            throw new IllegalArgumentException("a statement with markers is not executed");
        }
        QueryState state = QueryState.forInternalCalls();
        QueryOptions options = QueryOptions.create(
                ConsistencyLevel.ONE, List.of(), false, PAGE, null, null, ProtocolVersion.CURRENT, keyspace);
        if (statement instanceof SelectStatement) {
            refuseAsACoordinatorDoes(statement, state, options);
        }
        try {
            statement.executeLocally(state, options);
        } finally {
            EmptyTables.restore(statement);
        }
        return List.of(Kind.ACCEPTED.name());
    }

    /** Some rules are checked only on the way to the other nodes. That there are none comes after them. */
    private static void refuseAsACoordinatorDoes(CQLStatement statement, QueryState state, QueryOptions options) {
        try {
            statement.execute(state, options, Dispatcher.RequestTime.forImmediateExecution());
        } catch (RequestValidationException rule) {
            throw rule;
        } catch (RuntimeException | AssertionError noOtherNodes) {
            // Executing it locally tells the rest.
        }
    }
}
