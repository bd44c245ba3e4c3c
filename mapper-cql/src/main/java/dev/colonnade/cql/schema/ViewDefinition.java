package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.Relation;
import java.util.List;

/**
 * What makes a table a materialized view.
 *
 * @param base the table that it is a view of
 * @param allColumns whether it has all columns of that table, and gets each that the table gets
 * @param where the relations that a row of the table holds to be in it; of each column of its key at least that it is
 *     not null
 * @since 0.1.0
 */
public record ViewDefinition(Identifier base, boolean allColumns, List<Relation> where) {
    /** Copies the list. */
    public ViewDefinition {
        where = List.copyOf(where);
    }
}
