package dev.colonnade.cql.check.where;

import dev.colonnade.cql.check.where.Restriction.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the restrictions of the clustering columns mean together (Cassandra: {@code ClusteringColumnRestrictions}).
 *
 * @param columns the restrictions
 * @param length the number of clustering columns
 */
record Clustering(RestrictionSet columns, int length) {
    boolean isEmpty() {
        return columns.isEmpty();
    }

    boolean isIncomplete() {
        return columns.size() != length;
    }

    /** Whether all columns have values, by {@code =} or IN. */
    boolean isFixed() {
        return !isIncomplete() && columns.hasOnlyEqualities();
    }

    /** Whether the first columns have values, by {@code =} or IN, the last of them maybe a range, and no other. */
    boolean isSlice() {
        return columns.isEmpty()
                || (columns.haveValues() && columns.lastColumn().position() == columns.size() - 1);
    }

    /** Whether an IN of no value says where in the partition the rows are. */
    boolean hasEmptyIn() {
        return columns.hasEmptyIn()
                && columns.all().stream()
                        .anyMatch(column -> column.isEmptyIn() && !filters().contains(column));
    }

    /** Whether the rows are not just some ranges of the partition. */
    boolean needsFiltering() {
        return !filters().isEmpty();
    }

    /** The restrictions that do not say where in the partition the rows are. */
    List<Restriction> filters() {
        return filters(restriction -> false);
    }

    /**
     * The restrictions that do not say where in the partition the rows are.
     *
     * @param indexed those that an index serves
     */
    List<Restriction> filters(Predicate<Restriction> indexed) {
        if (columns.isEmpty()) {
            return List.of();
        }
        List<Restriction> filters = new ArrayList<>();
        int next = 0;
        for (Restriction restriction : columns.all()) {
            if (isFilter(restriction, next) || indexed.test(restriction)) {
                filters.add(restriction);
            } else if (restriction.kind() != Kind.RANGE) {
                next = restriction.last().position() + 1;
            }
        }
        return filters;
    }

    private static boolean isFilter(Restriction restriction, int next) {
        return restriction.kind() == Kind.CONTAINS
                || restriction.kind() == Kind.LIKE
                || restriction.first().position() != next;
    }
}
