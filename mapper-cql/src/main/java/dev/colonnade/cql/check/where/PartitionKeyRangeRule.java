package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restriction.Kind;
import java.util.List;

/**
 * A write says its partitions by {@code =} or IN: not by inequalities, nor by {@code token()} unless the key is said
 * too (Cassandra: {@code StatementRestrictions}).
 */
final class PartitionKeyRangeRule {
    private static final List<String> ALLOWED = List.of("=", "IN");

    private PartitionKeyRangeRule() {}

    /** A write is not on a range of tokens. */
    static final class OfTokens implements WholeRule {
        @Override
        public boolean isBroken(Analysis analysis) {
            return analysis.isWrite() && analysis.key().isOnToken();
        }

        @Override
        public void report(Analysis analysis, Scope scope) {
            scope.findings()
                    .error(
                            CqlRule.PARTITION_KEY_RANGE,
                            Relations.place(
                                    analysis.key().token().orElseThrow(),
                                    analysis.what().place()),
                            analysis.what().kind() + " cannot say its partitions by token(), only by their keys",
                            ALLOWED,
                            "select the keys of the partitions first, then write each of them by its key");
        }
    }

    /** A write is not on a range of keys. */
    static final class OfColumns implements WholeRule {
        @Override
        public boolean isBroken(Analysis analysis) {
            return analysis.isWrite() && analysis.key().hasRange();
        }

        @Override
        public void report(Analysis analysis, Scope scope) {
            Restriction range = analysis.key().columns().first(Kind.RANGE).orElseThrow();
            scope.findings()
                    .error(
                            CqlRule.PARTITION_KEY_RANGE,
                            Relations.place(range, analysis.what().place()),
                            "The column " + range.first().cql() + " is of the partition key, and "
                                    + analysis.what().kind() + " compares it by = and IN only",
                            ALLOWED,
                            "write " + range.first().cql() + " = … or "
                                    + range.first().cql() + " IN (…)");
        }
    }
}
