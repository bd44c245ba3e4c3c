package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What WITH says of a new table or view.
 *
 * @param clusteringOrder CLUSTERING ORDER BY; none if it is not said
 * @param compactStorage where COMPACT STORAGE is said, if it is
 * @param options the options
 * @since 0.1.0
 */
public record TableProperties(
        List<ClusteringOrder> clusteringOrder, Optional<TextRange> compactStorage, List<Option> options) {
    /** Nothing. */
    public static final TableProperties NONE = new TableProperties(List.of(), Optional.empty(), List.of());

    /** Copies the lists. */
    public TableProperties {
        clusteringOrder = List.copyOf(clusteringOrder);
        options = List.copyOf(options);
    }

    /** {@return how they are written in CQL, with WITH; empty if there are none} */
    public String cql() {
        String order = clusteringOrder.isEmpty()
                ? ""
                : clusteringOrder.stream()
                        .map(ClusteringOrder::cql)
                        .collect(joining(", ", "CLUSTERING ORDER BY (", ")"));
        String storage = compactStorage.isPresent() ? "COMPACT STORAGE" : "";
        List<String> parts = Stream.concat(
                        Clauses.of(order, storage).stream(), options.stream().map(Option::cql))
                .toList();
        return parts.isEmpty() ? "" : "WITH " + String.join(" AND ", parts);
    }
}
