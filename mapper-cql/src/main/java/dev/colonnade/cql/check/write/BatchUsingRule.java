package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.UsingOption;
import java.util.Optional;

/**
 * A BATCH has no time to live; it has a timestamp only if it has neither conditions nor counters, and then none of its
 * statements has one (Cassandra: {@code BatchStatement.validate}).
 */
final class BatchUsingRule {
    private BatchUsingRule() {}

    static void check(Batch batch, Findings findings) {
        UsingRules.find(batch.using(), UsingOption.Kind.TTL)
                .ifPresent(option ->
                        refuse(option, "A BATCH has no time to live", "write USING TTL in its statements", findings));
        Optional<UsingOption> timestamp = UsingRules.find(batch.using(), UsingOption.Kind.TIMESTAMP);
        if (timestamp.isEmpty()) {
            return;
        }
        String leaveOut = "leave the TIMESTAMP out";
        if (batch.statements().stream().anyMatch(Modification::isConditional)) {
            String found = "A BATCH with a condition has the timestamp that the server gives it";
            refuse(timestamp.get(), found, leaveOut, findings);
        } else if (batch.kind() == Batch.Kind.COUNTER) {
            refuse(timestamp.get(), "Counters are written without a TIMESTAMP", leaveOut, findings);
        } else {
            String found = "The BATCH has a TIMESTAMP already";
            for (Modification statement : batch.statements()) {
                UsingRules.find(statement.using(), UsingOption.Kind.TIMESTAMP)
                        .ifPresent(option -> refuse(option, found, "write it in one of the two places", findings));
            }
        }
    }

    private static void refuse(UsingOption option, String found, String fix, Findings findings) {
        findings.error(CqlRule.BATCH_USING, option.range(), found, fix);
    }
}
