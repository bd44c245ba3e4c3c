package dev.colonnade.cql.check.where;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.term.PartitionToken;
import dev.colonnade.cql.term.Term;
import java.util.Optional;

/**
 * The only column of a partition key is not empty. The server finds out when it executes the statement (Cassandra:
 * {@code QueryProcessor.validateKey}; before 5.0 not where an index is asked, and never where IN () says that no row is
 * read).
 */
final class EmptyKeyRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return analysis.hasValues() && blamed(analysis).isPresent();
    }

    private static Optional<Term> blamed(Analysis analysis) {
        if (analysis.table().partitionKey().size() > 1
                || analysis.isKeyRange()
                || (analysis.usesIndex() && !analysis.version().isAtLeast(CassandraVersion.V5_0))
                || !leavesEmpty(analysis)
                || (analysis.isSelect() && Executed.readsNoRow(analysis))) {
            return Optional.empty();
        }
        for (Restriction key : analysis.key().columns().all()) {
            for (Compared value : Compared.in(key)) {
                if (value.isEmpty(analysis.home())) {
                    return Optional.of(value.term());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a partition without a key is sure to be asked for, if it is named. */
    private static boolean leavesEmpty(Analysis analysis) {
        Optional<TokenFilter> filter = TokenFilter.of(analysis);
        return filter.isEmpty() || filter.get().leaves(PartitionToken.OF_EMPTY).orElse(false);
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        scope.findings()
                .error(
                        CqlRule.EMPTY_PARTITION_KEY,
                        blamed(analysis).orElseThrow().range(),
                        "The partition key "
                                + scope.table().partitionKey().get(0).cql()
                                + " is empty, and a partition key of one column cannot be",
                        "write a value that is not empty");
    }
}
