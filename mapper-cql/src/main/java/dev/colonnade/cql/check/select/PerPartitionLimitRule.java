package dev.colonnade.cql.check.select;

import dev.colonnade.cql.check.CqlRule;

/**
 * PER PARTITION LIMIT limits rows: DISTINCT gives one for each partition, and an aggregate one for all (Cassandra: "PER
 * PARTITION LIMIT is not allowed with").
 */
final class PerPartitionLimitRule {
    private PerPartitionLimitRule() {}

    static void checkDistinct(SelectContext context) {
        if (context.isDistinct()) {
            report(context, "SELECT DISTINCT gives one row for each partition, which PER PARTITION LIMIT cannot limit");
        }
    }

    static void checkAggregate(SelectContext context) {
        if (context.isAggregateOfAll() && !context.isDistinct()) {
            report(context, "An aggregate gives one row for all partitions, which PER PARTITION LIMIT cannot limit");
        }
    }

    private static void report(SelectContext context, String found) {
        context.select()
                .perPartitionLimit()
                .ifPresent(limit -> context.scope()
                        .findings()
                        .error(
                                CqlRule.PER_PARTITION_LIMIT,
                                limit.range(),
                                found,
                                "take away PER PARTITION LIMIT " + limit.cql()));
    }
}
