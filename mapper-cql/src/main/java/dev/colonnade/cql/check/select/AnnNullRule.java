package dev.colonnade.cql.check.select;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.term.BareTerm;

/** No row is near to null (Cassandra, when it executes: "Unsupported null value for column"). */
final class AnnNullRule {
    private AnnNullRule() {}

    static void check(SelectContext context) {
        if (!context.order().isAnn()) {
            return;
        }
        context.order()
                .columns()
                .forEach((column, ordering) -> ordering.nearestTo()
                        .filter(vector -> BareTerm.isNull(
                                vector, column.type(), context.scope().home()))
                        .ifPresent(vector -> context.scope()
                                .findings()
                                .error(
                                        CqlRule.NULL_RELATION,
                                        vector.range(),
                                        "Rows are ordered by how near they are to null, and nothing is",
                                        "write a vector")));
    }
}
