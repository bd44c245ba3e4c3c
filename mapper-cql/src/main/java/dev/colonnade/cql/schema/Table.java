package dev.colonnade.cql.schema;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import java.util.List;

/**
 * A table.
 *
 * @param name its name
 * @param columns all its columns, those of the key among them
 * @param partitionKey the columns of the partition key, in the key's order; at least one
 * @param clusteringColumns the clustering columns, in the key's order
 * @since 0.1.0
 */
public record Table(
        Identifier name,
        List<Column> columns,
        List<Identifier> partitionKey,
        List<ClusteringColumn> clusteringColumns) {
    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        partitionKey = List.copyOf(partitionKey);
        clusteringColumns = List.copyOf(clusteringColumns);
    }

    /** {@return the statement that creates this table if there is none of its name} */
    public String create() {
        return "CREATE TABLE IF NOT EXISTS " + name.cql() + " ("
                + columns.stream().map(Column::cql).collect(joining(", "))
                + ", PRIMARY KEY (" + primaryKey() + "))"
                + clusteringOrder();
    }

    private String primaryKey() {
        String partition = partitionKey.stream().map(Identifier::cql).collect(joining(", ", "(", ")"));
        return clusteringColumns.stream()
                .map(column -> ", " + column.name().cql())
                .collect(joining("", partition, ""));
    }

    private String clusteringOrder() {
        return clusteringColumns.isEmpty()
                ? ""
                : clusteringColumns.stream()
                        .map(ClusteringColumn::cql)
                        .collect(joining(", ", " WITH CLUSTERING ORDER BY (", ")"));
    }
}
