package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.IfClause;

/** A write of counters has no condition (Cassandra: {@code ColumnCondition.Raw}, {@code ModificationStatement}). */
final class CounterConditionRule {
    private CounterConditionRule() {}

    static void check(IfClause clause, Write write) {
        if (!write.table().isCounter()) {
            return;
        }
        write.findings()
                .error(
                        CqlRule.COUNTER_CONDITION,
                        clause.range(),
                        "The table " + write.table().name().cql()
                                + " has counters, which are written without a condition",
                        "leave the condition out");
    }
}
