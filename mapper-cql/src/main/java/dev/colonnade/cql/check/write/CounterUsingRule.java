package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.UsingOption;

/** Counters have neither timestamp nor time to live (Cassandra: {@code ModificationStatement.validate}). */
final class CounterUsingRule {
    private CounterUsingRule() {}

    static void check(Write write) {
        if (!write.table().isCounter() || write.isConditional() || CounterInsertRule.breaks(write)) {
            return;
        }
        for (UsingOption option : write.statement().using()) {
            write.findings()
                    .error(
                            CqlRule.COUNTER_USING,
                            option.range(),
                            "The table " + write.table().name().cql() + " has counters, which are written without a "
                                    + option.kind(),
                            "leave the " + option.kind() + " out");
        }
    }
}
