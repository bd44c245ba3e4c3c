package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The columns of primary keys, in their order. */
final class PrimaryKeys {
    private PrimaryKeys() {}

    static List<Identifier> of(Table table) {
        List<Identifier> columns = new ArrayList<>(table.partitionKey());
        columns.addAll(clustering(table));
        return columns;
    }

    static List<Identifier> clustering(Table table) {
        List<Identifier> columns = new ArrayList<>();
        for (ClusteringColumn column : table.clusteringColumns()) {
            columns.add(column.name());
        }
        return columns;
    }

    static List<String> names(List<Identifier> columns) {
        return columns.stream().map(Identifier::cql).toList();
    }
}
