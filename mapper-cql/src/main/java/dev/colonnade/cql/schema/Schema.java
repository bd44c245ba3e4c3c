package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import java.util.Map;
import java.util.Optional;

/**
 * The keyspaces that statements are about.
 *
 * @param keyspace the one of the names that say no keyspace
 * @param others the others that are known, by their names
 * @param complete whether all keyspaces are known, so that one that is not here does not exist
 * @since 0.1.0
 */
public record Schema(Keyspace keyspace, Map<Identifier, Keyspace> others, boolean complete) {
    /** Copies the map. */
    public Schema {
        others = Map.copyOf(others);
    }

    /**
     * Finds a keyspace.
     *
     * @param name its name; empty for that of the names that say no keyspace
     * @return the keyspace, if it is known
     */
    public Optional<Keyspace> keyspace(Optional<Identifier> name) {
        return name.isEmpty() || name.equals(keyspace.name())
                ? Optional.of(keyspace)
                : Optional.ofNullable(others.get(name.get()));
    }
}
