package dev.colonnade.cql.check.select;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * SELECT DISTINCT selects columns of the partition key and static ones, and orders by no others where it must order
 * itself (Cassandra: "SELECT DISTINCT queries must only request partition key columns and/or static columns").
 */
final class DistinctSelectionRule {
    private static final String SELECT = "select columns of the partition key and static columns only";
    private static final String ORDER = "take away ORDER BY, or DISTINCT";

    private DistinctSelectionRule() {}

    /** Whether it holds, so that the next rules can say more. */
    static boolean check(SelectContext context) {
        return !isBroken(context.selection().used(), SELECT, context) && !isBroken(ordering(context), ORDER, context);
    }

    private static boolean isBroken(Map<Column, TextRange> columns, String fix, SelectContext context) {
        for (Map.Entry<Column, TextRange> entry : columns.entrySet()) {
            if (!context.isOfPartition(entry.getKey())) {
                context.scope()
                        .findings()
                        .error(
                                CqlRule.DISTINCT_SELECTION,
                                entry.getValue(),
                                "SELECT DISTINCT gives partitions, and "
                                        + entry.getKey().name().cql() + " is a column of their rows",
                                DistinctRelationRule.names(context, context::isOfPartition),
                                fix);
                return true;
            }
        }
        return false;
    }

    /** The server reads the columns of ORDER BY too when it puts the rows of several partitions in order. */
    private static Map<Column, TextRange> ordering(SelectContext context) {
        Map<Column, TextRange> columns = new LinkedHashMap<>();
        boolean ordersItself =
                context.where().partitionKeyHasIn() && !context.where().isWrong();
        if (ordersItself && !context.select().selection().isAll()) {
            context.order()
                    .columns()
                    .forEach((column, ordering) ->
                            columns.put(column, ordering.column().range()));
        }
        return columns;
    }
}
