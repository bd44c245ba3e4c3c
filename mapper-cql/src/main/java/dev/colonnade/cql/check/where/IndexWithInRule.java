package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restriction.Kind;

/** An index is not asked with an IN on the partition key (Cassandra: {@code StatementRestrictions}). */
final class IndexWithInRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.usesIndex() && analysis.key().hasIn();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Restriction in = analysis.key().columns().first(Kind.IN).orElseThrow();
        scope.findings()
                .error(
                        CqlRule.INDEX_WITH_IN,
                        Relations.place(in, analysis.what().place()),
                        "The column " + in.first().cql() + " of the partition key is compared by IN, and an index is"
                                + " asked too, which is for one partition or for all",
                        "write " + in.first().cql() + " = … and one statement for each value, or leave it out");
    }
}
