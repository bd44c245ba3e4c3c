package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * Virtual tables are written without the batch log and not in one batch with tables that are stored (Cassandra:
 * {@code BatchStatement.validate}). A batch with counters is refused before.
 */
final class BatchVirtualRule {
    private BatchVirtualRule() {}

    static void check(Batch batch, List<CheckedWrite> writes, Findings findings) {
        Optional<CheckedWrite> virtual =
                writes.stream().filter(write -> write.scope().isVirtual()).findFirst();
        boolean counters = batch.kind() == Batch.Kind.COUNTER || writes.stream().anyMatch(CheckedWrite::isCounter);
        if (virtual.isEmpty() || counters) {
            return;
        }
        if (batch.kind() == Batch.Kind.LOGGED) {
            refuse(virtual.get(), "not written through the batch log", "write BEGIN UNLOGGED BATCH", findings);
        } else if (!writes.stream().allMatch(write -> write.scope().isVirtual())) {
            refuse(
                    virtual.get(),
                    "not written in one batch with tables that are stored",
                    "write it in a statement of its own",
                    findings);
        }
    }

    private static void refuse(CheckedWrite write, String why, String fix, Findings findings) {
        QualifiedName table = write.statement().table();
        findings.error(
                CqlRule.VIRTUAL_TABLE, table.range(), "The table " + table.cql() + " is virtual, and " + why, fix);
    }
}
