package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import dev.colonnade.cql.Identifier;

/** Asks the server itself what there is: the driver may be configured not to see it, or learn of it late. */
final class SystemSchema {
    private SystemSchema() {}

    static boolean hasKeyspace(CqlSession session, Identifier keyspace) {
        return has(
                session, "SELECT keyspace_name FROM system_schema.keyspaces WHERE keyspace_name = ?", keyspace.name());
    }

    static boolean hasTable(CqlSession session, Identifier keyspace, Identifier table) {
        return has(
                session,
                "SELECT table_name FROM system_schema.tables WHERE keyspace_name = ? AND table_name = ?",
                keyspace.name(),
                table.name());
    }

    private static boolean has(CqlSession session, String cql, Object... names) {
        return session.execute(SimpleStatement.newInstance(cql, names)).one() != null;
    }
}
