package dev.colonnade.cql.check.select;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.statement.Ordering;
import java.util.List;

/**
 * Rows are ordered by ANN OF once, by nothing else, and the nearest first (Cassandra 5.0: "Cannot specify more than one
 * ANN ordering", "ANN ordering does not support any other ordering", "Descending ANN ordering is not supported").
 */
final class AnnAloneRule {
    private AnnAloneRule() {}

    static void check(OrderBy order, Scope scope) {
        List<Ordering> orderings = order.orderings();
        if (!order.isAnn()) {
            return;
        }
        if (orderings.size() > 1) {
            boolean first = orderings.get(0).nearestTo().isPresent();
            Ordering other = orderings.get(first ? 1 : 0);
            report(
                    other,
                    "Rows that are ordered by ANN OF cannot be ordered by "
                            + other.column().cql() + " too",
                    "take away " + other.cql(),
                    scope);
        } else if (orderings.get(0).descending()) {
            report(
                    orderings.get(0),
                    "ANN OF gives the nearest rows, and cannot give the farthest",
                    "take away DESC",
                    scope);
        }
    }

    private static void report(Ordering ordering, String found, String fix, Scope scope) {
        scope.findings().error(CqlRule.ANN_ALONE, ordering.range(), found, fix);
    }
}
