package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.Insert;
import dev.colonnade.cql.statement.InsertJson;
import dev.colonnade.cql.type.NativeType;

/** A table of counters takes no INSERT (Cassandra: {@code UpdateStatement.ParsedInsert}). */
final class CounterInsertRule {
    private CounterInsertRule() {}

    static boolean breaks(Write write) {
        boolean insert = write.statement() instanceof Insert || write.statement() instanceof InsertJson;
        return insert && write.table().isCounter();
    }

    static void check(Write write) {
        if (breaks(write)) {
            String table = write.table().name().cql();
            String counter = write.table().columns().stream()
                    .filter(column -> column.type() == NativeType.COUNTER)
                    .map(column -> column.name().cql())
                    .findFirst()
                    .orElseThrow();
            write.findings()
                    .error(
                            CqlRule.COUNTER_INSERT,
                            write.statement().table().name().range(),
                            "The table " + table + " has counters, and counters are not inserted",
                            "write UPDATE " + table + " SET " + counter + " = " + counter + " + 1 WHERE …");
        }
    }
}
