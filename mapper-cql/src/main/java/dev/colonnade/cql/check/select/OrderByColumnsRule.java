package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Ordering;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * ORDER BY names clustering columns in the order of the key, leaves out only what is restricted by {@code =}, and takes
 * all as declared or all the other way (Cassandra: "Order by is currently only supported on the clustered columns",
 * "following their declared order", "Unsupported order by relation").
 */
final class OrderByColumnsRule {
    private final SelectContext context;
    private final List<ClusteringColumn> key;
    private final Findings findings;
    private int position;
    private Optional<Boolean> reversed = Optional.empty();

    private OrderByColumnsRule(SelectContext context) {
        this.context = context;
        this.key = context.scope().table().clusteringColumns();
        this.findings = context.scope().findings();
    }

    static void check(SelectContext context) {
        OrderBy order = context.order();
        if (!order.isAnn() && order.known()) {
            new OrderByColumnsRule(context).check(order.columns());
        }
    }

    private void check(Map<Column, Ordering> columns) {
        for (Map.Entry<Column, Ordering> entry : columns.entrySet()) {
            boolean right = isClustering(entry.getKey(), entry.getValue()) && isNext(entry.getKey(), entry.getValue());
            if (!right) {
                return;
            }
        }
        for (Map.Entry<Column, Ordering> entry : columns.entrySet()) {
            if (!isSameWay(entry.getKey(), entry.getValue())) {
                return;
            }
        }
    }

    private boolean isClustering(Column column, Ordering ordering) {
        boolean is = indexOf(column) >= 0;
        if (!is) {
            findings.error(
                    CqlRule.ORDER_BY_COLUMN,
                    ordering.column().range(),
                    "Rows cannot be ordered by " + column.name().cql() + ", which is no clustering column",
                    names(key),
                    key.isEmpty() ? "take away ORDER BY" : "order by a clustering column");
        }
        return is;
    }

    private int indexOf(Column column) {
        for (int i = 0; i < key.size(); i++) {
            if (key.get(i).name().equals(column.name())) {
                return i;
            }
        }
        return -1;
    }

    /** Moves on to the column, over those that have one value. */
    private boolean isNext(Column column, Ordering ordering) {
        int index = indexOf(column);
        if (index < position) {
            ClusteringColumn last = key.get(position - 1);
            wrongOrder(ordering, column.name(), "stands before " + last.name().cql() + " in the primary key");
            return false;
        }
        for (; position < index; position++) {
            Identifier before = key.get(position).name();
            if (!context.where().isWrong() && !context.where().isEqual(before)) {
                wrongOrder(ordering, column.name(), "stands after " + before.cql() + " in the primary key");
                return false;
            }
        }
        position++;
        return true;
    }

    private void wrongOrder(Ordering ordering, Identifier column, String why) {
        findings.error(
                CqlRule.ORDER_BY_SEQUENCE,
                ordering.column().range(),
                "Rows cannot be ordered by " + column.cql() + " here, because it " + why,
                names(key),
                "name the clustering columns in the order of the primary key");
    }

    private boolean isSameWay(Column column, Ordering ordering) {
        boolean declared = key.get(indexOf(column)).descending();
        boolean other = ordering.descending() != declared;
        if (reversed.isPresent() && reversed.get() != other) {
            findings.error(
                    CqlRule.ORDER_BY_DIRECTION,
                    ordering.range(),
                    "Rows are read in their clustering order or in the reverse of it, and "
                            + ordering.column().cql() + " goes another way than the columns before it",
                    "write " + ordering.column().cql() + (ordering.descending() ? " ASC" : " DESC"));
            return false;
        }
        reversed = Optional.of(other);
        return true;
    }

    private static List<String> names(List<ClusteringColumn> columns) {
        return columns.stream().map(column -> column.name().cql()).toList();
    }
}
