package dev.colonnade.cql.check.where;

import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.VectorType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds whether rows can be ordered by ANN OF: the column is an indexed vector of floats, and so are the restricted
 * columns indexed, unless they say the partition and its first clustering columns (Cassandra 5.0:
 * {@code StatementRestrictions}).
 */
final class Nearest {
    private Nearest() {}

    static Optional<NearestProblem> problem(Analysis analysis) {
        if (analysis.what().nearest().isEmpty()) {
            return Optional.empty();
        }
        KeyedColumn column =
                analysis.table().keyed(analysis.what().nearest().get().name()).orElseThrow();
        if (!isFloatVector(column)) {
            return Optional.of(NearestProblem.NOT_A_FLOAT_VECTOR);
        }
        List<TableIndex> indexes = analysis.indexes().of(column);
        if (indexes.isEmpty() || indexes.stream().anyMatch(SasiIndex.class::isInstance)) {
            return Optional.of(NearestProblem.NOT_INDEXED);
        }
        return othersAreIndexed(analysis, column) ? Optional.empty() : Optional.of(NearestProblem.OTHERS_NOT_INDEXED);
    }

    /** A descending clustering column is not known as a vector. */
    private static boolean isFloatVector(KeyedColumn column) {
        return !column.descending()
                && column.type().unfrozen() instanceof VectorType vector
                && vector.element() == NativeType.FLOAT;
    }

    private static boolean othersAreIndexed(Analysis analysis, KeyedColumn ordered) {
        if (analysis.key().needsFiltering()) {
            return false;
        }
        List<KeyedColumn> clustering =
                List.copyOf(analysis.clustering().columns().columns());
        List<KeyedColumn> notIndexed = Stream.concat(
                        analysis.others().columns().stream().filter(column -> !column.equals(ordered)),
                        clustering.stream())
                .filter(column -> analysis.indexes().of(column).isEmpty())
                .toList();
        return notIndexed.isEmpty()
                || (clustering.containsAll(notIndexed)
                        && !analysis.key().isIncomplete()
                        && !analysis.filtersInPartition());
    }
}
