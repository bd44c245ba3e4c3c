package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.Name;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PRIMARY KEY, on its own or after a column.
 *
 * @param partitionKey the columns of the partition key; at least one
 * @param clusteringColumns the clustering columns
 * @param range where it stands
 * @since 0.1.0
 */
public record PrimaryKey(List<Name> partitionKey, List<Name> clusteringColumns, TextRange range) {
    /** Copies the lists. */
    public PrimaryKey {
        partitionKey = List.copyOf(partitionKey);
        clusteringColumns = List.copyOf(clusteringColumns);
    }

    /** {@return all its columns, in its order} */
    public List<Name> columns() {
        return Stream.concat(partitionKey.stream(), clusteringColumns.stream()).toList();
    }

    /** {@return how it is written in CQL} */
    public String cql() {
        String partition = partitionKey.stream().map(Name::cql).collect(joining(", ", "(", ")"));
        return clusteringColumns.stream()
                .map(column -> ", " + column.cql())
                .collect(joining("", "PRIMARY KEY (" + partition, ")"));
    }
}
