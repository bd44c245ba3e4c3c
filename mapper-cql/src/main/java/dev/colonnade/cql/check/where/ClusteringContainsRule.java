package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restriction.Kind;
import java.util.stream.Stream;

/**
 * A clustering column is asked for what it contains where an index or ALLOW FILTERING is there (Cassandra:
 * {@code StatementRestrictions.processClusteringColumnsRestrictions}).
 */
final class ClusteringContainsRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.clustering().columns().has(Kind.CONTAINS) && !analysis.hasIndex() && !analysis.isAllowed();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Restriction contains =
                analysis.clustering().columns().first(Kind.CONTAINS).orElseThrow();
        String name = contains.first().cql();
        Filtering.report(
                analysis,
                scope,
                Relations.place(contains, analysis.what().place()),
                "The clustering column " + name + " is asked for what it contains, and no index is asked, so "
                        + Filtering.waste(analysis),
                Stream.of("write " + name + " = …"));
    }
}
