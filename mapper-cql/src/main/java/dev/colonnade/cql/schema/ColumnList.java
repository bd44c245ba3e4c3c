package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.NativeType;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The columns of a table, and what every statement about the table asks of them. Immutable. */
final class ColumnList extends AbstractList<Column> implements RandomAccess {
    private final Column[] columns;
    private final List<Identifier> partitionKey;
    private final List<ClusteringColumn> clusteringColumns;
    private final Map<Identifier, KeyedColumn> byName = new LinkedHashMap<>();
    private final boolean hasStatic;
    private final boolean hasCounter;
    /** Made when it is asked for; threads that make it twice make the same. */
    private @Nullable List<Column> all;

    private ColumnList(List<Column> columns, List<Identifier> partitionKey, List<ClusteringColumn> clusteringColumns) {
        this.columns = columns.toArray(new Column[0]);
        this.partitionKey = partitionKey;
        this.clusteringColumns = clusteringColumns;
        boolean anyStatic = false;
        boolean anyCounter = false;
        for (Column column : this.columns) {
            byName.putIfAbsent(column.name(), KeyedColumn.of(column, partitionKey, clusteringColumns));
            anyStatic |= column.isStatic();
            anyCounter |= column.type() == NativeType.COUNTER;
        }
        this.hasStatic = anyStatic;
        this.hasCounter = anyCounter;
    }

    static ColumnList of(
            List<Column> columns, List<Identifier> partitionKey, List<ClusteringColumn> clusteringColumns) {
        boolean same = columns instanceof ColumnList list
                && list.partitionKey.equals(partitionKey)
                && list.clusteringColumns.equals(clusteringColumns);
        return same ? (ColumnList) columns : new ColumnList(columns, partitionKey, clusteringColumns);
    }

    @Nullable
    KeyedColumn named(Identifier name) {
        return byName.get(name);
    }

    List<Column> all() {
        List<Column> made = all;
        if (made == null) {
            List<Identifier> key = new ArrayList<>(partitionKey);
            for (ClusteringColumn column : clusteringColumns) {
                key.add(column.name());
            }
            made = List.copyOf(AllColumns.of(byName, key));
            all = made;
        }
        return made;
    }

    boolean hasStatic() {
        return hasStatic;
    }

    boolean hasCounter() {
        return hasCounter;
    }

    @Override
    public Column get(int index) {
        return columns[index];
    }

    @Override
    public int size() {
        return columns.length;
    }
}
