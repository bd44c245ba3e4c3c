package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;

/**
 * A statement about static columns only does not restrict clustering columns: static columns are the partition's, not a
 * row's (Cassandra: {@code StatementRestrictions}). An INSERT may name them.
 */
final class StaticOnlyRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.what().onlyStatic()
                && analysis.what().kind() != WhereFor.Kind.INSERT
                && !analysis.clustering().isEmpty();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Restriction first = analysis.clustering().columns().all().get(0);
        scope.findings()
                .error(
                        CqlRule.STATIC_ONLY,
                        Relations.place(first, analysis.what().place()),
                        "The clustering column " + first.first().cql() + " cannot be restricted, because "
                                + analysis.what().kind() + " "
                                + verb(analysis.what().kind())
                                + " only static columns, which a partition has once for all its rows",
                        analysis.isSelect()
                                ? "leave " + first.first().cql() + " out, or select a column of the rows too"
                                : "leave " + first.first().cql() + " out");
    }

    private static String verb(WhereFor.Kind kind) {
        return switch (kind) {
            case SELECT -> "reads";
            case DELETE -> "deletes";
            default -> "writes";
        };
    }
}
