package dev.colonnade.cql.check;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.ServerKeyspaces;
import dev.colonnade.cql.schema.Table;

/**
 * What the rules know when they look at a statement of one table, and where they say what they find; for one statement
 * and one thread.
 *
 * @param version the version whose rules hold
 * @param keyspace the keyspace of the table
 * @param table the table
 * @param markers the bind markers of the statement
 * @param findings what was found
 * @since 0.1.0
 */
public record Scope(CassandraVersion version, Keyspace keyspace, Table table, Markers markers, Findings findings) {
    /** {@return the table and its keyspace} */
    public Home home() {
        return new Home(keyspace, table);
    }

    /** {@return whether the table is virtual: one of the server's that is stored nowhere} */
    public boolean isVirtual() {
        return keyspace.name().filter(ServerKeyspaces::areVirtual).isPresent();
    }
}
