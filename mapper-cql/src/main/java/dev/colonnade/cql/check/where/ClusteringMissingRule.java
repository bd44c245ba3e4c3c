package dev.colonnade.cql.check.where;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.schema.ClusteringColumn;
import java.util.List;

/**
 * An INSERT or UPDATE says all clustering columns, unless it writes static columns only (Cassandra:
 * {@code StatementRestrictions}).
 */
final class ClusteringMissingRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.what().writesRows()
                && !analysis.what().onlyStatic()
                && analysis.clustering().isIncomplete();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        List<Identifier> missing = scope.table().clusteringColumns().stream()
                .map(ClusteringColumn::name)
                .filter(column -> analysis.clustering().columns().of(column).isEmpty())
                .toList();
        String names = missing.stream().map(Identifier::cql).collect(joining(", "));
        boolean insert = analysis.what().kind() == WhereFor.Kind.INSERT;
        scope.findings()
                .error(
                        CqlRule.CLUSTERING_MISSING,
                        analysis.what().place(),
                        (insert ? "INSERT" : "The WHERE of UPDATE") + " lacks the clustering "
                                + (missing.size() == 1 ? "column " : "columns ") + names
                                + ", and it must say which row it writes",
                        missing.stream().map(Identifier::cql).toList(),
                        insert
                                ? "add " + names + " to the columns, with a value"
                                : "add "
                                        + missing.stream()
                                                .map(c -> c.cql() + " = …")
                                                .collect(joining(" AND ")));
    }
}
