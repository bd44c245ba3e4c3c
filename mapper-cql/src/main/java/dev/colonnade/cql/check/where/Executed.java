package dev.colonnade.cql.check.where;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.term.BareTerm;
import dev.colonnade.cql.check.where.Restriction.Kind;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.statement.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which restrictions the server goes through when it executes a statement, each for a purpose of its own. */
final class Executed {
    private Executed() {}

    /** Those whose values rows are compared to one by one. */
    static List<Restriction> filters(Analysis analysis) {
        if (isDone(analysis)) {
            return List.of();
        }
        List<Restriction> filters = new ArrayList<>();
        if (analysis.isSelect() && analysis.filtersByKey()) {
            filters.addAll(analysis.key().columns().all());
        }
        filters.addAll(clusteringFilters(analysis));
        filters.addAll(analysis.others().all());
        return filters;
    }

    /** Those of clustering columns that rows are filtered by. */
    static List<Restriction> clusteringFilters(Analysis analysis) {
        return analysis.isSelect() && analysis.filtersByClustering() && !isDone(analysis)
                ? analysis.clustering().filters(analysis.indexes()::serves)
                : List.of();
    }

    /** Whether the server knows that there are no rows before it looks at filters; from 5.0 it does that first. */
    private static boolean isDone(Analysis analysis) {
        return !analysis.version().isAtLeast(CassandraVersion.V5_0) && (hasNone(analysis) || readsNoRow(analysis));
    }

    /** Static columns are read though an IN or a range of the clustering columns has no value. */
    static boolean readsNoRow(Analysis analysis) {
        return (analysis.clustering().hasEmptyIn() || rangeHoldsNone(analysis))
                && !analysis.what().readsStatic()
                && analysis.others().all().stream()
                        .noneMatch(restriction -> restriction.first().kind() == ColumnKind.STATIC);
    }

    /** Whether the range of rows in a partition is sure to be empty. */
    static boolean rangeHoldsNone(Analysis analysis) {
        if (!analysis.hasValues() || !analysis.clustering().columns().has(Kind.RANGE)) {
            return false;
        }
        List<Restriction> filters = analysis.clustering().filters();
        return analysis.clustering().columns().all().stream()
                .filter(range -> range.kind() == Kind.RANGE && !filters.contains(range))
                .anyMatch(range -> Bounds.of(range)
                        .filter(bounds -> bounds.holdNone(range.first(), analysis.home()))
                        .isPresent());
    }

    /** Whether some partition is sure to be looked into, be it that nothing is found there. */
    static boolean looksForRows(Analysis analysis) {
        boolean filtersKeys = analysis.version().isAtLeast(CassandraVersion.V5_0);
        return !(filtersKeys && mayHaveNone(analysis))
                && !analysis.clustering().hasEmptyIn()
                && Stream.concat(analysis.key().token().stream(), analysis.clustering().columns().all().stream())
                        .allMatch(range -> Bounds.of(range)
                                .filter(bounds -> !bounds.holdSome(range.first(), analysis.home()))
                                .isEmpty());
    }

    /** Those that make up the keys of partitions, and that of their token. */
    static List<Restriction> keys(Analysis analysis) {
        Optional<Restriction> token = analysis.key().token();
        if (analysis.isKeyRange()) {
            return token.map(List::of).orElse(List.of());
        }
        List<Restriction> keys = new ArrayList<>(analysis.key().columns().all());
        token.ifPresent(keys::add);
        return untilEmpty(keys);
    }

    /**
     * Those that say where in a partition the rows are. The server lets the bounds of one column be null in a SELECT,
     * and fails on one in a DELETE of some partition, unless there is another bound and the range is empty.
     */
    static List<Restriction> clustering(Analysis analysis) {
        if (analysis.isSelect() && (hasNone(analysis) || mayHaveNone(analysis))) {
            return List.of();
        }
        List<Restriction> filters = analysis.clustering().filters();
        return untilEmpty(analysis.clustering().columns().all()).stream()
                .takeWhile(restriction -> !filters.contains(restriction))
                .filter(restriction -> restriction.kind() != Kind.RANGE || failsOnNull(restriction, analysis))
                .toList();
    }

    private static boolean failsOnNull(Restriction range, Analysis analysis) {
        return range.tuple()
                || (analysis.isWrite()
                        && !hasNone(analysis)
                        && (range.relations().size() == 1 || beginsWithNull(range, analysis)));
    }

    /** Null comes before all values, so that a range that begins with another one and ends with null is empty. */
    private static boolean beginsWithNull(Restriction range, Analysis analysis) {
        boolean descending = range.first().descending();
        Bounds bounds = Bounds.of(range).orElseThrow();
        Relation start = descending ? bounds.upper() : bounds.lower();
        Relation end = descending ? bounds.lower() : bounds.upper();
        return isNull(start, range, analysis) && (bounds.areInclusive() || !isNull(end, range, analysis));
    }

    private static boolean isNull(Relation relation, Restriction range, Analysis analysis) {
        return relation instanceof Relation.OfColumn of
                && BareTerm.isNull(of.value(), range.first().type(), analysis.home());
    }

    private static List<Restriction> untilEmpty(List<Restriction> restrictions) {
        int end = 0;
        while (end < restrictions.size() && !restrictions.get(end).isEmptyIn()) {
            end++;
        }
        return restrictions.subList(0, end);
    }

    /** Whether no partition is said at all. */
    private static boolean hasNone(Analysis analysis) {
        return !analysis.isKeyRange() && analysis.key().columns().hasEmptyIn();
    }

    /** Whether the partitions that are said are filtered by their tokens, and none may be left. */
    private static boolean mayHaveNone(Analysis analysis) {
        Optional<TokenFilter> filter = TokenFilter.of(analysis);
        return filter.isPresent() && !filter.get().leavesNamed().orElse(false);
    }
}
