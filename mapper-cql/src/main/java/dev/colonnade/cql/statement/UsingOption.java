package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Term;

/**
 * An option in USING.
 *
 * @param kind which
 * @param value an integer or a marker
 * @param range where it stands
 * @since 0.1.0
 */
public record UsingOption(Kind kind, Term value, TextRange range) {
    /** The options. */
    public enum Kind {
        /** The time to live, in seconds. */
        TTL,
        /** When the write counts as written, in microseconds. */
        TIMESTAMP
    }

    /** {@return how it is written in CQL} */
    public String cql() {
        return kind + " " + value.cql();
    }
}
