package dev.colonnade.cql.check.where;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.where.Restriction.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds whether the rows that an index finds, or that are met in a range of tokens, are filtered (Cassandra:
 * {@code StatementRestrictions.needFiltering}).
 */
final class FoundRows {
    private FoundRows() {}

    static boolean areFiltered(Analysis analysis) {
        if (!analysis.isKeyRange() && !analysis.usesIndex()) {
            return false;
        }
        return analysis.version().isAtLeast(CassandraVersion.V5_0)
                ? noGroupServes(analysis)
                : severalExpressions(analysis);
    }

    /** The restrictions that the rows are filtered by, or an index is asked about. */
    static List<Restriction> filters(Analysis analysis) {
        List<Restriction> filters = new ArrayList<>();
        if (analysis.filtersByKey()) {
            filters.addAll(analysis.key().columns().perColumn());
        }
        if (analysis.filtersByClustering()) {
            filters.addAll(analysis.clustering().columns().perColumn());
        }
        filters.addAll(analysis.others().perColumn());
        return filters;
    }

    private static boolean noGroupServes(Analysis analysis) {
        List<Restriction> filters = filters(analysis);
        if (filters.isEmpty() && analysis.expression().isEmpty()) {
            return !analysis.clustering().isEmpty();
        }
        return analysis.indexes().groups().stream().noneMatch(group -> serves(group, filters, analysis));
    }

    private static boolean serves(List<TableIndex> group, List<Restriction> filters, Analysis analysis) {
        return analysis.expression().filter(index -> !group.contains(index)).isEmpty()
                && filters.stream().allMatch(filter -> analysis.indexes().servesAll(group, filter));
    }

    /** Cassandra 4.1 serves one expression by an index, and does not look which. */
    private static boolean severalExpressions(Analysis analysis) {
        int expressions = (analysis.filtersByKey() ? analysis.key().size() : 0)
                + (analysis.filtersByClustering()
                        ? analysis.clustering().columns().size()
                        : 0)
                + analysis.others().size()
                + (analysis.expression().isPresent() ? 1 : 0);
        return expressions == 0
                ? !analysis.clustering().isEmpty()
                : expressions > 1 || severalContains(analysis.others());
    }

    private static boolean severalContains(RestrictionSet others) {
        return others.all().stream()
                        .filter(restriction -> restriction.kind() == Kind.CONTAINS)
                        .mapToInt(restriction -> restriction.relations().size())
                        .sum()
                > 1;
    }
}
