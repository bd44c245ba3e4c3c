package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;
import java.util.Locale;

/**
 * When a column was written, or how long it has to live.
 *
 * @param kind which of them
 * @param cell the column, or a part of it
 * @param range where it stands
 * @since 0.1.0
 */
public record CellAge(Kind kind, Term cell, TextRange range) implements Term {
    /** What can be asked. */
    public enum Kind {
        /** When it was written, in microseconds. */
        WRITETIME,
        /** When the youngest of its cells was written; from Cassandra 5.0. */
        MAXWRITETIME,
        /** The seconds that it has to live. */
        TTL;

        private final String function = name().toLowerCase(Locale.ROOT);

        /** {@return the function that asks it: {@code writetime}} */
        public String function() {
            return function;
        }
    }

    @Override
    public String cql() {
        return kind + "(" + cell.cql() + ")";
    }
}
