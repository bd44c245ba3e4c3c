package dev.colonnade.cql.check.where;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All relations of a SELECT that asks an index, or goes through all partitions, are served by one index or one group of
 * them, or ALLOW FILTERING is said (Cassandra: {@code SelectStatement.checkNeedsFiltering}). In Cassandra 4.1 it is one
 * relation that an index serves.
 */
final class IndexFilteringRule implements WholeRule {
    @Override
    public boolean isBroken(Analysis analysis) {
        return FoundRows.areFiltered(analysis) && analysis.mustAllow();
    }

    @Override
    public void report(Analysis analysis, Scope scope) {
        Optional<Restriction> unserved = unserved(analysis);
        if (unserved.isPresent() && analysis.usesIndex()) {
            ofIndex(unserved.get(), analysis, scope);
        } else {
            ofRange(analysis, scope);
        }
    }

    private static void ofIndex(Restriction unserved, Analysis analysis, Scope scope) {
        String names = Relations.list(unserved.columns());
        boolean together = analysis.indexes().serves(unserved);
        Filtering.report(
                analysis,
                scope,
                Relations.place(unserved, analysis.what().place()),
                "The rows that an index finds would be filtered by " + names + ", which "
                        + (together
                                ? "has an index that is not asked together with the first"
                                : Filtering.unserved(unserved, analysis)),
                analysis.version().isAtLeast(CassandraVersion.V5_0)
                        ? Stream.of("create storage-attached indexes on all columns that are asked for")
                        : Stream.of());
    }

    private static void ofRange(Analysis analysis, Scope scope) {
        Restriction first = Stream.of(
                        analysis.clustering().columns(),
                        analysis.others(),
                        analysis.key().columns())
                .flatMap(set -> set.all().stream())
                .findFirst()
                .orElseThrow();
        Filtering.report(
                analysis,
                scope,
                Relations.place(first, analysis.what().place()),
                "The WHERE says " + Relations.list(first.columns()) + " but not the partition key ("
                        + Filtering.names(analysis.table().partitionKey()) + "), so " + Filtering.waste(analysis),
                Stream.of("add " + Filtering.equal(Filtering.missing(analysis))));
    }

    /** The first restriction in the text that the group of indexes which serves most does not serve. */
    private static Optional<Restriction> unserved(Analysis analysis) {
        List<Restriction> filters = FoundRows.filters(analysis).stream()
                .sorted(Comparator.comparingInt(
                        filter -> Relations.place(filter, TextRange.NONE).start()))
                .toList();
        List<TableIndex> best = List.of();
        List<Restriction> left = filters;
        for (Restriction first : filters) {
            for (List<TableIndex> group : analysis.indexes().groups()) {
                List<Restriction> others = filters.stream()
                        .filter(filter -> !analysis.indexes().servesAll(group, filter))
                        .toList();
                if (!others.contains(first) && (best.isEmpty() || others.size() < left.size())) {
                    best = group;
                    left = others;
                }
            }
        }
        return left.stream().findFirst().or(() -> filters.stream().skip(1).findFirst());
    }
}
