package dev.colonnade.cql.check.select;

import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restrictions;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.statement.Select;

/**
 * What the rules of a SELECT look at.
 *
 * @param select the statement
 * @param selection what it selects
 * @param order its ORDER BY
 * @param where what its WHERE restricts
 * @param scope its table, and where is said what is found
 */
record SelectContext(Select select, Selection selection, OrderBy order, Restrictions where, Scope scope) {

    boolean isDistinct() {
        return select.selection().distinct();
    }

    /** Whether all rows make one. */
    boolean isAggregateOfAll() {
        return selection.aggregate() && select.groupBy().isEmpty();
    }

    /** Whether each partition has but one value of the column. */
    boolean isOfPartition(Column column) {
        ColumnKind kind = scope.table().kind(column);
        return kind == ColumnKind.PARTITION_KEY || kind == ColumnKind.STATIC;
    }
}
