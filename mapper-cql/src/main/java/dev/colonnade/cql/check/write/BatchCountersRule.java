package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.UsingOption;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * Counters are written in batches without other writes and without the batch log, and without a timestamp (Cassandra:
 * {@code BatchStatement.validate}).
 */
final class BatchCountersRule {
    private BatchCountersRule() {}

    static void check(Batch batch, List<CheckedWrite> writes, Findings findings) {
        Optional<CheckedWrite> counter =
                writes.stream().filter(CheckedWrite::isCounter).findFirst();
        Optional<CheckedWrite> other =
                writes.stream().filter(write -> !write.isCounter()).findFirst();
        if (batch.kind() == Batch.Kind.COUNTER) {
            other.ifPresent(write -> refuse(
                    write, "has no counters, and a COUNTER BATCH writes only counters", "move it out", findings));
        } else if (counter.isPresent() && other.isPresent()) {
            String found = "has counters, which are not written in one batch with anything else";
            refuse(counter.get(), found, "write them in a BEGIN COUNTER BATCH", findings);
        } else if (counter.isPresent() && batch.kind() == Batch.Kind.LOGGED) {
            String found = "has counters, which are not written through the batch log";
            refuse(counter.get(), found, "write BEGIN COUNTER BATCH", findings);
        } else if (counter.isPresent()) {
            UsingRules.find(batch.using(), UsingOption.Kind.TIMESTAMP)
                    .ifPresent(option -> findings.error(
                            CqlRule.BATCH_COUNTERS,
                            option.range(),
                            "The batch has counters, which are written without a TIMESTAMP",
                            "leave the TIMESTAMP out"));
        }
    }

    private static void refuse(CheckedWrite write, String found, String fix, Findings findings) {
        QualifiedName table = write.statement().table();
        findings.error(CqlRule.BATCH_COUNTERS, table.range(), "The table " + table.cql() + " " + found, fix);
    }
}
