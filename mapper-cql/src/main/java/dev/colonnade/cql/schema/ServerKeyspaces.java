package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import java.util.Set;

/**
 * The keyspaces that every server has.
 *
 * @since 0.1.0
 */
public final class ServerKeyspaces {
    private static final Set<String> STORED =
            Set.of("system", "system_auth", "system_distributed", "system_schema", "system_traces");
    private static final Set<String> VIRTUAL = Set.of("system_views", "system_virtual_schema");

    private ServerKeyspaces() {}

    /**
     * Whether the server makes a keyspace itself.
     *
     * @param keyspace its name
     * @return whether it does
     */
    public static boolean contain(Identifier keyspace) {
        return STORED.contains(keyspace.name()) || areVirtual(keyspace);
    }

    /**
     * Whether the tables of a keyspace are virtual: made when they are read, and stored nowhere.
     *
     * @param keyspace its name
     * @return whether they are
     */
    public static boolean areVirtual(Identifier keyspace) {
        return VIRTUAL.contains(keyspace.name());
    }
}
