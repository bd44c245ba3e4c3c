package dev.colonnade.cql.check.write;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.UsingOption;

/**
 * A virtual table is not stored, so what is stored with a value is not written (Cassandra:
 * {@code ModificationStatement.validate}).
 */
final class VirtualTableRule {
    private VirtualTableRule() {}

    static void check(Write write) {
        if (!write.scope().isVirtual()) {
            return;
        }
        if (write.isConditional()) {
            refuse(write.statement().table().range(), "condition", write);
            return;
        }
        for (UsingOption option : write.statement().using()) {
            refuse(option.range(), option.kind().toString(), write);
        }
    }

    private static void refuse(TextRange range, String what, Write write) {
        write.findings()
                .error(
                        CqlRule.VIRTUAL_TABLE,
                        range,
                        "The table " + write.statement().table().cql() + " is virtual, and written without a " + what,
                        "leave the " + what + " out");
    }
}
