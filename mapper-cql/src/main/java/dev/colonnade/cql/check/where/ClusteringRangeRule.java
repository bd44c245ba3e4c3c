package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restriction.Kind;
import java.util.List;

/** An UPDATE says its rows by {@code =} or IN (Cassandra: {@code StatementRestrictions}). A DELETE may say a range. */
final class ClusteringRangeRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.what().writesRows() && analysis.clustering().columns().has(Kind.RANGE);
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Restriction range = analysis.clustering().columns().first(Kind.RANGE).orElseThrow();
        scope.findings()
                .error(
                        CqlRule.CLUSTERING_RANGE,
                        Relations.place(range, analysis.what().place()),
                        "The clustering column " + Relations.list(range.columns())
                                + " has an inequality, and UPDATE writes single rows, not a range of them",
                        List.of("=", "IN"),
                        "write " + range.first().cql() + " = … or "
                                + range.first().cql() + " IN (…)");
    }
}
