package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.SchemaStatement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table or a materialized view.
 *
 * @param name its name
 * @param columns all its columns, those of the key among them
 * @param partitionKey the columns of the partition key, in the key's order; at least one
 * @param clusteringColumns the clustering columns, in the key's order
 * @param indexes its indexes
 * @param options its options
 * @param view what makes it a materialized view; empty for a table
 * @since 0.1.0
 */
public record Table(
        Identifier name,
        List<Column> columns,
        List<Identifier> partitionKey,
        List<ClusteringColumn> clusteringColumns,
        List<Index> indexes,
        TableOptions options,
        Optional<ViewDefinition> view) {
    /** Copies the lists. */
    public Table {
        partitionKey = List.copyOf(partitionKey);
        clusteringColumns = List.copyOf(clusteringColumns);
        columns = ColumnList.of(columns, partitionKey, clusteringColumns);
        indexes = List.copyOf(indexes);
    }

    /**
     * A table without indexes and options.
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
        this(name, columns, partitionKey, clusteringColumns, List.of(), TableOptions.NONE, Optional.empty());
    }

    /**
     * The same with other columns.
     *
     * @param changed all its columns, those of the key among them
     * @return the table
     */
    public Table withColumns(List<Column> changed) {
        return new Table(name, changed, partitionKey, clusteringColumns, indexes, options, view);
    }

    /**
     * The same with other indexes.
     *
     * @param changed its indexes
     * @return the table
     */
    public Table withIndexes(List<Index> changed) {
        return new Table(name, columns, partitionKey, clusteringColumns, changed, options, view);
    }

    /**
     * The same with other options.
     *
     * @param changed its options
     * @return the table
     */
    public Table withOptions(TableOptions changed) {
        return new Table(name, columns, partitionKey, clusteringColumns, indexes, changed, view);
    }

    /** {@return the table of a materialized view; empty for a table} */
    public Optional<Identifier> base() {
        return view.map(ViewDefinition::base);
    }

    /**
     * Finds a column.
     *
     * @param column its name
     * @return the column, if the table has it
     */
    public Optional<Column> column(Identifier column) {
        KeyedColumn known = list().named(column);
        return known == null ? Optional.empty() : Optional.of(known.column());
    }

    /**
     * Finds a column and its place in the primary key.
     *
     * @param column its name
     * @return the column, if the table has it
     */
    public Optional<KeyedColumn> keyed(Identifier column) {
        return Optional.ofNullable(list().named(column));
    }

    /** {@return the columns that {@code *} stands for, in the server's order} */
    public List<Column> allColumns() {
        return list().all();
    }

    /**
     * The role of a column.
     *
     * @param column the column, one of this table
     * @return its role
     */
    public ColumnKind kind(Column column) {
        return Objects.requireNonNull(list().named(column.name())).kind();
    }

    /** {@return whether one of its columns is shared by the rows of a partition} */
    public boolean hasStatic() {
        return list().hasStatic();
    }

    /** {@return whether its columns outside the key are counters} */
    public boolean isCounter() {
        return list().hasCounter();
    }

    private ColumnList list() {
        return (ColumnList) columns;
    }

    /**
     * Finds the indexes of a column.
     *
     * @param column its name
     * @return its indexes
     */
    public List<Index> indexes(Identifier column) {
        return indexes.stream().filter(index -> index.column().equals(column)).toList();
    }

    /** {@return the statement that creates this table or view if there is none of its name} */
    public SchemaStatement definition() {
        return view.isPresent() ? Definitions.view(this, view.get()) : Definitions.table(this);
    }

    /** {@return the text of {@link #definition()}} */
    public String create() {
        return definition().cql();
    }
}
