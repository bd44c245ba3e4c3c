package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;

/**
 * An aggregate is made of rows, not of other aggregates (Cassandra: "aggregate functions cannot be used as arguments of
 * aggregate functions").
 */
final class NestedAggregateRule {
    private NestedAggregateRule() {}

    static void report(FunctionSelectable call) {
        call.at()
                .findings()
                .error(
                        CqlRule.NESTED_AGGREGATE,
                        call.term().range(),
                        call.term().cql() + " makes one value of many rows out of what is one value already",
                        "take away one of the two aggregates");
    }
}
