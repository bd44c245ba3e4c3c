package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.UsingOption;

/** A write with a condition says no timestamp (Cassandra: {@code ModificationStatement}). */
final class ConditionTimestampRule {
    private ConditionTimestampRule() {}

    static void check(Write write) {
        if (!write.isConditional()) {
            return;
        }
        UsingRules.find(write.statement().using(), UsingOption.Kind.TIMESTAMP)
                .ifPresent(option -> write.findings()
                        .error(
                                CqlRule.CONDITION_TIMESTAMP,
                                option.range(),
                                "A write with a condition has the timestamp that the server gives it",
                                "leave the TIMESTAMP out"));
    }
}
