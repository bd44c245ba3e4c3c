package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.select.selector.ColumnSelectable;
import dev.colonnade.cql.check.select.selector.Selectable;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.Optional;

/**
 * GROUP BY names columns of the primary key (Cassandra: "Group by is currently only supported on the columns of the
 * PRIMARY KEY").
 */
final class GroupByColumnRule {
    private GroupByColumnRule() {}

    /** The column; empty if that was reported. */
    static Optional<Identifier> column(Selectable selectable, SelectContext context) {
        List<Identifier> key = PrimaryKeys.of(context.scope().table());
        if (selectable instanceof ColumnSelectable column
                && key.contains(column.column().name())) {
            return Optional.of(column.column().name());
        }
        if (!selectable.isUnknown()) {
            Term term = selectable.term();
            context.scope()
                    .findings()
                    .error(
                            CqlRule.GROUP_BY_COLUMN,
                            term.range(),
                            "Rows cannot be grouped by " + term.cql() + ", which is no column of the primary key",
                            PrimaryKeys.names(key),
                            "group by columns of the primary key");
        }
        return Optional.empty();
    }
}
