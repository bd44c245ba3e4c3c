package dev.colonnade.cql.check.select;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.term.Term;
import java.util.Optional;

/**
 * PER PARTITION LIMIT limits rows: DISTINCT gives one for each partition, and an aggregate one for all (Cassandra: "PER
 * PARTITION LIMIT is not allowed with").
 */
final class PerPartitionLimitRule {
    private PerPartitionLimitRule() {}

    static void checkDistinct(SelectContext context) {
        report(context, "SELECT DISTINCT gives one row for each partition, which PER PARTITION LIMIT cannot limit");
    }

    static void checkAggregate(SelectContext context) {
        if (context.isAggregateOfAll() && !context.isDistinct()) {
            report(context, "An aggregate gives one row for all partitions, which PER PARTITION LIMIT cannot limit");
        }
    }

    private static void report(SelectContext context, String found) {
        Optional<Term> limit = context.select().perPartitionLimit();
        if (limit.isPresent()) {
            context.scope()
                    .findings()
                    .error(
                            CqlRule.PER_PARTITION_LIMIT,
                            limit.get().range(),
                            found,
                            "take away PER PARTITION LIMIT " + limit.get().cql());
        }
    }
}
