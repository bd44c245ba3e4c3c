package dev.colonnade.cql.check.where;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.where.Restriction.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A SASI index is not asked what Cassandra fails on: what a frozen collection contains (Cassandra:
 * {@code Expression.Op.valueOf}) and, when the statement is executed, what is between a number and a smaller one
 * (Cassandra: {@code SkipListMemIndex.search}), and in 4.1 anything together with a column that has another index
 * (Cassandra: {@code QueryController.getIndex}).
 */
final class SasiRule {
    private SasiRule() {}

    private static boolean hasSasi(Restriction restriction, Analysis analysis) {
        return analysis.indexes().of(restriction.first()).stream().anyMatch(SasiIndex.class::isInstance);
    }

    private static void report(Restriction restriction, String found, String fix, Analysis analysis, Scope scope) {
        scope.findings()
                .error(
                        CqlRule.SASI_INDEX,
                        Relations.place(restriction, analysis.what().place()),
                        found,
                        List.of(),
                        fix);
    }

    /** A frozen collection with a SASI index is not asked for what it contains. */
    static final class OfContains implements WholeRule {
        @Override
        public boolean isBroken(Analysis analysis) {
            return analysis.isSelect()
                    && !analysis.indexes().all().isEmpty()
                    && blamed(analysis).isPresent();
        }

        private static Optional<Restriction> blamed(Analysis analysis) {
            return Stream.of(analysis.clustering().columns(), analysis.others())
                    .filter(set -> set.has(Kind.CONTAINS))
                    .flatMap(set -> set.all().stream())
                    .filter(restriction -> restriction.kind() == Kind.CONTAINS && hasSasi(restriction, analysis))
                    .findFirst();
        }

        @Override
        public void report(Analysis analysis, Scope scope) {
            Restriction restriction = blamed(analysis).orElseThrow();
            String name = restriction.first().cql();
            SasiRule.report(
                    restriction,
                    "The column " + name + " has a SASI index, and Cassandra fails when it asks such an index what a"
                            + " collection contains",
                    "compare " + name + " by =, or drop the SASI index",
                    analysis,
                    scope);
        }
    }

    /** A SASI index is not asked for a range that ends before it begins. */
    static final class OfRange implements WholeRule {
        @Override
        public boolean isBroken(Analysis analysis) {
            return analysis.isSelect()
                    && analysis.usesIndex()
                    && blamed(analysis).isPresent()
                    && Executed.looksForRows(analysis);
        }

        private static Optional<Restriction> blamed(Analysis analysis) {
            return Executed.filters(analysis).stream()
                    .filter(restriction -> restriction.kind() == Kind.RANGE && hasSasi(restriction, analysis))
                    .filter(analysis.indexes()::serves)
                    .filter(range -> endsBeforeItBegins(range, analysis))
                    .findFirst();
        }

        private static boolean endsBeforeItBegins(Restriction range, Analysis analysis) {
            return Bounds.of(range)
                    .filter(bounds -> bounds.areReversed(range.first(), analysis.home()))
                    .isPresent();
        }

        @Override
        public void report(Analysis analysis, Scope scope) {
            Restriction range = blamed(analysis).orElseThrow();
            String name = range.first().cql();
            SasiRule.report(
                    range,
                    "The column " + name + " has a SASI index, and Cassandra fails when it asks such an index for what"
                            + " is greater than a value and less than a smaller one",
                    "swap the two values",
                    analysis,
                    scope);
        }
    }

    /** In Cassandra 4.1 a SASI index is not asked together with a column that has another index. */
    static final class OfOthers implements WholeRule {
        @Override
        public boolean isBroken(Analysis analysis) {
            return analysis.isSelect()
                    && !analysis.version().isAtLeast(CassandraVersion.V5_0)
                    && analysis.usesIndex()
                    && blamed(analysis).isPresent();
        }

        private static Optional<Restriction> blamed(Analysis analysis) {
            List<Restriction> served = Executed.filters(analysis).stream()
                    .filter(analysis.indexes()::serves)
                    .toList();
            return served.stream().anyMatch(restriction -> isServedBySasi(restriction, analysis))
                    ? served.stream()
                            .filter(restriction -> !hasSasi(restriction, analysis))
                            .findFirst()
                    : Optional.empty();
        }

        private static boolean isServedBySasi(Restriction restriction, Analysis analysis) {
            List<TableIndex> sasi = analysis.indexes().of(restriction.first()).stream()
                    .filter(SasiIndex.class::isInstance)
                    .toList();
            return analysis.indexes().servesAll(sasi, restriction);
        }

        @Override
        public void report(Analysis analysis, Scope scope) {
            Restriction restriction = blamed(analysis).orElseThrow();
            String name = restriction.first().cql();
            SasiRule.report(
                    restriction,
                    "The column " + name
                            + " has an index that is no SASI index, and Cassandra 4.1 fails when it asks both"
                            + " kinds in one statement",
                    "leave " + name + " out, or make its index a SASI index",
                    analysis,
                    scope);
        }
    }
}
