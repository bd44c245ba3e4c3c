package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;

/**
 * The number of rows: {@code count(*)}.
 *
 * @param range where it stands
 * @since 0.1.0
 */
public record CountRows(TextRange range) implements Term {

    @Override
    public String cql() {
        return "count(*)";
    }
}
