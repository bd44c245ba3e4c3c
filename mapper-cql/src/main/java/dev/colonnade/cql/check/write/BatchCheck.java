package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.check.Markers;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.term.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules of a BATCH, in the server's order: those of its statements one by one, then those of the whole.
 *
 * @since 0.1.0
 */
public final class BatchCheck {
    private BatchCheck() {}

    /**
     * Checks a batch.
     *
     * @param batch the batch
     * @param tables finds a table, and says so where there is none
     * @param markers the bind markers of the batch
     * @param findings where is said what is found
     * @return what is known of its statements then; those whose table is not known are not among them
     */
    public static List<CheckedWrite> check(
            Batch batch, Function<QualifiedName, Optional<Scope>> tables, Markers markers, Findings findings) {
        List<CheckedWrite> writes = new ArrayList<>();
        for (Modification statement : batch.statements()) {
            tables.apply(statement.table()).ifPresent(scope -> writes.add(WriteCheck.check(statement, scope)));
        }
        UsingRules.check(batch.using(), markers, findings);
        BatchUsingRule.check(batch, findings);
        BatchCountersRule.check(batch, writes, findings);
        BatchVirtualRule.check(batch, writes, findings);
        boolean conditional = batch.statements().stream().anyMatch(Modification::isConditional);
        if (conditional) {
            BatchPartitionRule.check(writes, findings);
            BatchConditionsRule.check(writes, findings);
        }
        return writes;
    }
}
