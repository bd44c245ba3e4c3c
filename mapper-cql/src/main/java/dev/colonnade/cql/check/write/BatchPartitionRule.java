package dev.colonnade.cql.check.write;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.where.Restrictions;
import java.util.List;

/**
 * A BATCH with conditions writes one partition of one table, without IN on the primary key (Cassandra:
 * {@code BatchStatement.validate}; {@code BatchStatement.makeCasRequest} when it executes).
 */
final class BatchPartitionRule {
    private BatchPartitionRule() {}

    static void check(List<CheckedWrite> writes, Findings findings) {
        for (int i = 0; i < writes.size(); i++) {
            CheckedWrite first = writes.get(0);
            CheckedWrite write = writes.get(i);
            TextRange table = write.statement().table().range();
            if (!isSameTable(first, write)) {
                String names = first.statement().table().cql() + " and "
                        + write.statement().table().cql();
                refuse(table, "A BATCH with a condition writes one table, not " + names, findings);
                return;
            }
            if (!write.statement().isConditional()) {
                write.restrictions().ifPresent(restrictions -> checkOne(write, restrictions, findings));
            }
            if (i > 0 && PartitionKey.of(first).differs(PartitionKey.of(write))) {
                refuse(table, "A BATCH with a condition writes one partition, and this is another one", findings);
                return;
            }
        }
    }

    /** Of a write without a condition; {@link ConditionInRule} checks the others. */
    private static void checkOne(CheckedWrite write, Restrictions restrictions, Findings findings) {
        if (ConditionInRule.hasIn(restrictions)) {
            refuse(
                    ConditionInRule.in(write.statement()),
                    "A BATCH with a condition has no IN on the primary key",
                    findings);
        } else if (ConditionInRule.leavesNone(restrictions)) {
            refuse(
                    ConditionInRule.token(write.statement()),
                    "A BATCH with a condition writes one partition, and that of the key is not of these tokens",
                    findings);
        }
    }

    static boolean isSameTable(CheckedWrite one, CheckedWrite other) {
        return one.scope().table().name().equals(other.scope().table().name())
                && one.scope().keyspace().name().equals(other.scope().keyspace().name());
    }

    private static void refuse(TextRange range, String found, Findings findings) {
        findings.error(CqlRule.BATCH_PARTITION, range, found, "write them in statements of their own");
    }
}
