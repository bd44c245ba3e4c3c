package dev.colonnade.cql.check.write;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conditions of a BATCH on one row are all IF EXISTS, or all IF NOT EXISTS, or all on columns (Cassandra, when it
 * executes: {@code CQL3CasRequest}). Rows are the same if their keys are constants or the same markers.
 */
final class BatchConditionsRule {
    private BatchConditionsRule() {}

    static void check(List<CheckedWrite> writes, Findings findings) {
        List<RowCondition> before = new ArrayList<>();
        for (CheckedWrite write : writes) {
            if (!write.statement().isConditional()) {
                continue;
            }
            RowCondition condition = RowCondition.of(write);
            for (RowCondition other : before) {
                if (condition.contradicts(other)) {
                    findings.error(
                            CqlRule.BATCH_CONDITIONS,
                            condition.range,
                            "The batch has " + other.kind.cql + " and " + condition.kind.cql + " on one row",
                            "keep one of the two");
                    return;
                }
            }
            before.add(condition);
        }
    }

    private enum Kind {
        EXISTS("IF EXISTS"),
        NOT_EXISTS("IF NOT EXISTS"),
        COLUMNS("a condition on columns");

        private final String cql;

        Kind(String cql) {
            this.cql = cql;
        }
    }

    private record RowCondition(CheckedWrite write, Kind kind, PartitionKey row, TextRange range) {
        static RowCondition of(CheckedWrite write) {
            Modification statement = write.statement();
            List<Identifier> clustering = write.scope().table().clusteringColumns().stream()
                    .map(ClusteringColumn::name)
                    .toList();
            PartitionKey row = PartitionKey.of(write, clustering);
            Optional<IfClause> clause = statement instanceof Update update
                    ? update.condition()
                    : statement instanceof Delete delete ? delete.condition() : Optional.empty();
            Kind kind = clause.isEmpty()
                    ? Kind.NOT_EXISTS
                    : clause.get() instanceof IfClause.Exists ? Kind.EXISTS : Kind.COLUMNS;
            TextRange place = statement.table().range();
            return new RowCondition(
                    write, kind, row, clause.map(IfClause::range).orElse(place));
        }

        boolean contradicts(RowCondition other) {
            return kind != other.kind
                    && BatchPartitionRule.isSameTable(write, other.write)
                    && !PartitionKey.of(write).differs(PartitionKey.of(other.write))
                    && row.isSame(other.row);
        }
    }
}
