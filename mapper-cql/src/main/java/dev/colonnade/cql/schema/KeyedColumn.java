package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column and its place in the primary key.
 *
 * @param column the column
 * @param kind its role
 * @param position its place in the partition key or among the clustering columns, from 0; -1 outside the key
 * @param descending whether it is a clustering column whose largest value comes first
 * @since 0.1.0
 */
public record KeyedColumn(Column column, ColumnKind kind, int position, boolean descending)
        implements Comparable<KeyedColumn> {
    static KeyedColumn of(Column column, List<Identifier> partitionKey, List<ClusteringColumn> clustering) {
        int position = partitionKey.indexOf(column.name());
        if (position >= 0) {
            return new KeyedColumn(column, ColumnKind.PARTITION_KEY, position, false);
        }
        for (int i = 0; i < clustering.size(); i++) {
            if (clustering.get(i).name().equals(column.name())) {
                return new KeyedColumn(
                        column, ColumnKind.CLUSTERING, i, clustering.get(i).descending());
            }
        }
        return new KeyedColumn(column, column.isStatic() ? ColumnKind.STATIC : ColumnKind.REGULAR, -1, false);
    }

    /** {@return its name} */
    public Identifier name() {
        return column.name();
    }

    /** {@return its type} */
    public CqlType type() {
        return column.type();
    }

    /** {@return its name as it is written in CQL} */
    public String cql() {
        return column.name().cql();
    }

    /**
     * Whether parts of the column can be asked for.
     *
     * @return whether it is a collection; the server does not see it in a descending clustering column
     */
    public boolean isCollection() {
        return !descending && type().unfrozen() instanceof CollectionType;
    }

    /** {@return whether it is a map, as above} */
    public boolean isMap() {
        return !descending && type().unfrozen() instanceof CollectionType.MapType;
    }

    /** All are of one table, in which the name tells them apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyedColumn column && name().equals(column.name());
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }

    /** The order in which the server goes through restrictions. */
    @Override
    public int compareTo(KeyedColumn other) {
        int order = Integer.compare(position, other.position);
        return order != 0 ? order : name().compareTo(other.name());
    }
}
