package dev.colonnade.cql.schema;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Optional;

/**
 * A table or a materialized view.
 *
 * @param name its name
 * @param columns all its columns, those of the key among them
 * @param partitionKey the columns of the partition key, in the key's order; at least one
 * @param clusteringColumns the clustering columns, in the key's order
 * @param indexes its indexes
 * @param base the table of a materialized view; empty for a table
 * @since 0.1.0
 */
public record Table(
        Identifier name,
        List<Column> columns,
        List<Identifier> partitionKey,
        List<ClusteringColumn> clusteringColumns,
        List<Index> indexes,
        Optional<Identifier> base) {
    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        partitionKey = List.copyOf(partitionKey);
        clusteringColumns = List.copyOf(clusteringColumns);
        indexes = List.copyOf(indexes);
    }

    /**
     * A table without indexes.
     *
     * @param name its name
     * @param columns all its columns, those of the key among them
     * @param partitionKey the columns of the partition key, in the key's order; at least one
     * @param clusteringColumns the clustering columns, in the key's order
     */
    public Table(
            Identifier name,
            List<Column> columns,
            List<Identifier> partitionKey,
            List<ClusteringColumn> clusteringColumns) {
        this(name, columns, partitionKey, clusteringColumns, List.of(), Optional.empty());
    }

    /**
     * Finds a column.
     *
     * @param column its name
     * @return the column, if the table has it
     */
    public Optional<Column> column(Identifier column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }

    /**
     * The role of a column.
     *
     * @param column the column, one of this table
     * @return its role
     */
    public ColumnKind kind(Column column) {
        if (partitionKey.contains(column.name())) {
            return ColumnKind.PARTITION_KEY;
        }
        if (clusteringColumns.stream().anyMatch(c -> c.name().equals(column.name()))) {
            return ColumnKind.CLUSTERING;
        }
        return column.isStatic() ? ColumnKind.STATIC : ColumnKind.REGULAR;
    }

    /** {@return whether its columns outside the key are counters} */
    public boolean isCounter() {
        return columns.stream().anyMatch(column -> column.type() == NativeType.COUNTER);
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
