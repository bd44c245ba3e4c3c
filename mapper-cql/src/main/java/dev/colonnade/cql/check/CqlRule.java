package dev.colonnade.cql.check;

import java.util.Locale;

/**
 * The rules that a statement must hold. Each is checked by one class.
 *
 * @since 0.1.0
 */
public enum CqlRule {
    // The text.
    /** The text is a statement of CQL's grammar. */
    SYNTAX,

    // Names.
    /** A keyspace exists. */
    UNKNOWN_KEYSPACE,
    /** A table exists. */
    UNKNOWN_TABLE;

    // Terms and functions.

    // The select clause, GROUP BY, ORDER BY, limits.

    // WHERE.

    // INSERT, UPDATE, DELETE, conditions and batches.

    private final String id = "cql-" + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the name of the rule in messages, and of its page: {@code cql-unknown-table}} */
    public String id() {
        return id;
    }
}
