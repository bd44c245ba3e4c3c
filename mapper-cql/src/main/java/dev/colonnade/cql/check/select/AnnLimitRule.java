package dev.colonnade.cql.check.select;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.term.Term;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * ANN OF needs a LIMIT of at most 1000, and goes neither with PER PARTITION LIMIT nor with aggregates and GROUP BY
 * (Cassandra 5.0, when it executes: "Top-K queries", "Use of ANN OF in an ORDER BY clause requires a LIMIT").
 */
final class AnnLimitRule {
    private static final int MOST = 1000;

    private AnnLimitRule() {}

    static void check(SelectContext context) {
        if (!context.order().isAnn()) {
            return;
        }
        TextRange range = context.order().orderings().get(0).range();
        Optional<Term> limit = context.select().limit();
        OptionalInt number = Limits.number(limit);
        if (isGrouped(context)) {
            report(
                    context,
                    range,
                    "ANN OF gives rows, not one value of many rows",
                    "take away the aggregate or ANN OF");
        } else if (context.select().perPartitionLimit().isPresent()) {
            report(
                    context,
                    context.select().perPartitionLimit().get().range(),
                    "ANN OF gives the nearest rows of all partitions, and so has no PER PARTITION LIMIT",
                    "write LIMIT");
        } else if (limit.isEmpty()) {
            report(context, range, "ANN OF needs a LIMIT, because all rows have a distance", "add LIMIT 10");
        } else if (number.isPresent() && number.getAsInt() > MOST) {
            report(
                    context,
                    limit.get().range(),
                    "ANN OF gives at most " + MOST + " rows, and " + limit.get().cql() + " are asked for",
                    "write LIMIT " + MOST);
        }
    }

    private static boolean isGrouped(SelectContext context) {
        return context.selection().aggregate() || !context.select().groupBy().isEmpty();
    }

    private static void report(SelectContext context, TextRange range, String found, String fix) {
        context.scope().findings().error(CqlRule.ANN_LIMIT, range, found, fix);
    }
}
