package dev.colonnade.runtime.prepare;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import dev.colonnade.cql.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * What DAOs are made for: where their statements find the tables, and in which profile they are executed unless a
 * method says another. Of the last two at most one is there.
 *
 * @param keyspace the keyspace of tables whose text names none, or null for the session's
 * @param table the table, or null for that of the statement
 * @param profileName the name of the execution profile, or null
 * @param profile the execution profile, or null
 * @since 0.1.0
 */
public record Target(
        @Nullable Identifier keyspace,
        @Nullable Identifier table,
        @Nullable String profileName,
        @Nullable DriverExecutionProfile profile) {
    /** The session's keyspace, the tables of the statements, the driver's default profile. */
    public static final Target DEFAULT = new Target(null, null, null, null);

    /**
     * In a keyspace.
     *
     * @param name its name as in CQL
     * @return this target with it
     * @throws IllegalArgumentException if it is null, or no name in CQL
     */
    public Target keyspace(String name) {
        return new Target(Identifier.parse(given(name, "keyspace")), table, profileName, profile);
    }

    /**
     * In a keyspace.
     *
     * @param name its name
     * @return this target with it
     * @throws IllegalArgumentException if it is null
     */
    public Target keyspace(CqlIdentifier name) {
        return new Target(new Identifier(given(name, "keyspace").asInternal()), table, profileName, profile);
    }

    /**
     * About a table.
     *
     * @param name its name as in CQL
     * @return this target with it
     * @throws IllegalArgumentException if it is null, or no name in CQL
     */
    public Target table(String name) {
        return new Target(keyspace, Identifier.parse(given(name, "table")), profileName, profile);
    }

    /**
     * About a table.
     *
     * @param name its name
     * @return this target with it
     * @throws IllegalArgumentException if it is null
     */
    public Target table(CqlIdentifier name) {
        return new Target(keyspace, new Identifier(given(name, "table").asInternal()), profileName, profile);
    }

    /**
     * In an execution profile.
     *
     * @param name its name
     * @return this target with it
     * @throws IllegalArgumentException if it is null
     */
    public Target profile(String name) {
        return new Target(keyspace, table, given(name, "execution profile"), null);
    }

    /**
     * In an execution profile.
     *
     * @param given the profile
     * @return this target with it
     * @throws IllegalArgumentException if it is null
     */
    public Target profile(DriverExecutionProfile given) {
        return new Target(keyspace, table, null, given(given, "execution profile"));
    }

    private static <T> T given(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "The " + what + " of a DAO is null: call the mapper's method without it for the usual one");
        }
        return value;
    }
}
