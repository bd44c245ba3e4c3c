package dev.colonnade.cql.check.where;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import java.util.List;

/** A write says all columns of the partition key (Cassandra: {@code StatementRestrictions}). */
final class PartitionKeyMissingRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.isWrite() && analysis.key().isIncomplete();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        List<Identifier> missing = scope.table().partitionKey().stream()
                .filter(column -> analysis.key().columns().of(column).isEmpty())
                .toList();
        String names = missing.stream().map(Identifier::cql).collect(joining(", "));
        boolean insert = analysis.what().kind() == WhereFor.Kind.INSERT;
        scope.findings()
                .error(
                        CqlRule.PARTITION_KEY_MISSING,
                        analysis.what().place(),
                        (insert ? "INSERT" : "The WHERE of " + analysis.what().kind()) + " lacks " + names
                                + " of the partition key, and a write must say its partition",
                        missing.stream().map(Identifier::cql).toList(),
                        insert
                                ? "add " + names + " to the columns, with a value"
                                : "add "
                                        + missing.stream()
                                                .map(c -> c.cql() + " = …")
                                                .collect(joining(" AND ")));
    }
}
