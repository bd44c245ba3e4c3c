package dev.colonnade.cql.check.select;

import dev.colonnade.cql.check.CqlRule;

/**
 * Rows of several partitions are put in order only if they are not read in pages, as drivers do; a LIMIT does not help,
 * since it counts only what has been ordered (Cassandra, when it executes: "Cannot page queries with both ORDER BY and
 * a IN restriction on the partition key").
 */
final class OrderByPagingRule {
    private OrderByPagingRule() {}

    static void check(SelectContext context) {
        boolean ordersItself = !context.order().isAnn()
                && context.where().partitionKeyHasIn()
                && (pagesAlways(context) || !context.where().readsNoRow());
        if (ordersItself && !context.where().isWrong()) {
            context.scope()
                    .findings()
                    .error(
                            CqlRule.ORDER_BY_PAGING,
                            context.order().orderings().get(0).range(),
                            "Rows of several partitions cannot be put in order, because they are read in pages",
                            "read each partition with a statement of its own, or take ORDER BY away and sort the rows");
        }
    }

    /** The server itself reads in pages what it groups, even where IN () says that there is nothing. */
    private static boolean pagesAlways(SelectContext context) {
        return context.selection().aggregate() || !context.select().groupBy().isEmpty();
    }
}
