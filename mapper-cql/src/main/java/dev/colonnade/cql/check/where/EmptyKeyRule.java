package dev.colonnade.cql.check.where;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.schema.ColumnKind;
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
        return blamed(analysis).isPresent();
    }

    private static Optional<Term> blamed(Analysis analysis) {
        if (analysis.table().partitionKey().size() > 1
                || analysis.isKeyRange()
                || (analysis.usesIndex() && !analysis.version().isAtLeast(CassandraVersion.V5_0))
                || analysis.key().token().isPresent()
                || (analysis.isSelect() && readsNothing(analysis))) {
            return Optional.empty();
        }
        for (Restriction key : analysis.key().columns().all()) {
            for (Compared value : Compared.in(key)) {
                if (value.isEmpty()) {
                    return Optional.of(value.term());
                }
            }
        }
        return Optional.empty();
    }

    /** Static columns are read though an IN of the clustering columns has no value. */
    private static boolean readsNothing(Analysis analysis) {
        boolean readsStatic = analysis.what().readsStatic()
                || analysis.others().all().stream()
                        .anyMatch(restriction -> restriction.first().kind() == ColumnKind.STATIC);
        return analysis.clustering().columns().hasEmptyIn() && !readsStatic;
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
