package dev.colonnade.cql.check.select;

import dev.colonnade.cql.check.CqlRule;

/**
 * Rows are in order inside a partition: its key is said by {@code =} or IN, and no index is asked (Cassandra: "ORDER BY
 * is only supported when the partition key is restricted by an EQ or an IN", "ORDER BY with 2ndary indexes is not
 * supported").
 */
final class OrderByPartitionRule {
    private OrderByPartitionRule() {}

    static void check(SelectContext context) {
        OrderBy order = context.order();
        if (order.columns().isEmpty() || order.isAnn() || context.where().isWrong()) {
            return;
        }
        if (context.where().usesIndex()) {
            report(
                    context,
                    "Rows that an index finds have no order",
                    "take away ORDER BY, or restrict columns of the primary key only");
        } else if (context.where().isKeyRange()) {
            report(
                    context,
                    "Rows have an order inside a partition only, and no partition is said here",
                    "restrict the whole partition key by = or IN");
        }
    }

    private static void report(SelectContext context, String found, String fix) {
        var orderings = context.order().orderings();
        var range =
                orderings.get(0).range().to(orderings.get(orderings.size() - 1).range());
        context.scope().findings().error(CqlRule.ORDER_BY_PARTITION, range, found, fix);
    }
}
