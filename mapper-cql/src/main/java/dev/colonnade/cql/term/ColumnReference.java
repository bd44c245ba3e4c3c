package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;

/**
 * A column.
 *
 * @param column its name
 * @since 0.1.0
 */
public record ColumnReference(Name column) implements Term {
    @Override
    public TextRange range() {
        return column.range();
    }

    @Override
    public String cql() {
        return column.cql();
    }
}
