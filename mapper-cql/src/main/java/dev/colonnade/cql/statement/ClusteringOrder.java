package dev.colonnade.cql.statement;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;

/**
 * A part of CLUSTERING ORDER BY.
 *
 * @param column the column
 * @param descending whether DESC is said
 * @param range where it stands
 * @since 0.1.0
 */
public record ClusteringOrder(Name column, boolean descending, TextRange range) {

    /** {@return how it is written in CQL} */
    public String cql() {
        return column.cql() + (descending ? " DESC" : " ASC");
    }
}
