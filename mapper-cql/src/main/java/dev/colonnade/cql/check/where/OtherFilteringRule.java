package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.Scope;
import java.util.stream.Stream;

/**
 * A SELECT that restricts columns outside the primary key has an index to ask or ALLOW FILTERING (Cassandra:
 * {@code StatementRestrictions}).
 */
final class OtherFilteringRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.isSelect() && !analysis.others().isEmpty() && !analysis.hasIndex() && analysis.mustAllow();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Restriction first = analysis.others().all().get(0);
        String name = first.first().cql();
        Filtering.report(
                analysis,
                scope,
                Relations.place(first, analysis.what().place()),
                "The column " + name + " is not of the primary key and " + Filtering.unserved(first, analysis) + ", so "
                        + Filtering.waste(analysis),
                Stream.of("create an index on " + name));
    }
}
