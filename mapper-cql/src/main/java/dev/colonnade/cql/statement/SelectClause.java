package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * What a SELECT selects.
 *
 * @param json whether the rows are JSON
 * @param distinct whether DISTINCT is said
 * @param selectors the selectors; none for {@code *}
 * @param range where it stands
 * @since 0.1.0
 */
public record SelectClause(boolean json, boolean distinct, List<Selector> selectors, TextRange range) {
    /** Copies the list. */
    public SelectClause {
        selectors = List.copyOf(selectors);
    }

    /** {@return whether it is {@code *}} */
    public boolean isAll() {
        return selectors.isEmpty();
    }

    /** {@return how it is written in CQL} */
    public String cql() {
        return (json ? "JSON " : "")
                + (distinct ? "DISTINCT " : "")
                + (isAll() ? "*" : selectors.stream().map(Selector::cql).collect(joining(", ")));
    }
}
