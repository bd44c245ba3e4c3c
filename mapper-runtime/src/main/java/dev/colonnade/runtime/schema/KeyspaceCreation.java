package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.KeyspaceOptions;
import dev.colonnade.cql.statement.CreateKeyspace;
import java.util.Optional;

/**
 * Creates a keyspace, if its user said how. Several processes can do so at once: it has no id that could differ, so all
 * write the same. It comes before the lock of the schema, whose table is in the keyspace.
 */
final class KeyspaceCreation {
    private final CqlSession session;
    private final Identifier keyspace;
    private final Optional<CreateKeyspace> statement;

    KeyspaceCreation(CqlSession session, Identifier keyspace, Optional<KeyspaceOptions> options) {
        this.session = session;
        this.keyspace = keyspace;
        this.statement = options.map(said -> said.definition(keyspace));
    }

    /** What creates it, if its user said how. */
    Optional<CreateKeyspace> statement() {
        return statement;
    }

    /** What has to be executed: nothing if it is there, which whoever may not create keyspaces can use too. */
    Optional<CreateKeyspace> pending() {
        return statement.filter(create -> !SystemSchema.hasKeyspace(session, keyspace));
    }

    /** Executes what has to be, and gives that. */
    Optional<CreateKeyspace> run() {
        Optional<CreateKeyspace> pending = pending();
        pending.ifPresent(create -> new SchemaExecution(session, Optional.empty()).execute(create.cql()));
        return pending;
    }
}
