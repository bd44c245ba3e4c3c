package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.ColonnadeException;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.parse.Qualification;
import java.util.Optional;

/**
 * Executes statements that change a schema, one after another, each once all nodes know the one before.
 *
 * @since 0.1.0
 */
public final class SchemaExecution {
    private final CqlSession session;
    private final Optional<Identifier> keyspace;

    /**
     * Makes it.
     *
     * @param session the session
     * @param keyspace where they are executed, or empty for the session's keyspace
     */
    public SchemaExecution(CqlSession session, Optional<Identifier> keyspace) {
        this.session = session;
        this.keyspace = keyspace;
    }

    /**
     * Executes a statement that names no keyspace, and waits until the nodes agree. Also if it changed nothing: what
     * one node has learnt from another program, the next may not know yet.
     *
     * @param statement the statement
     * @throws ColonnadeException if the nodes do not agree on the schema in the driver's time for it
     */
    public void execute(String statement) {
        String cql =
                keyspace.map(name -> Qualification.inKeyspace(statement, name)).orElse(statement);
        session.execute(cql);
        if (!SchemaAgreement.await(session)) {
            throw new ColonnadeException("The nodes do not agree on the schema after: " + cql
                    + "\nSee that all are reachable, then start again: what exists by now is left as it is");
        }
    }
}
