package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** The columns of primary keys, in their order. */
final class PrimaryKeys {
    private PrimaryKeys() {}

    static List<Identifier> of(Table table) {
        return Stream.concat(table.partitionKey().stream(), clustering(table).stream())
                .toList();
    }

    static List<Identifier> clustering(Table table) {
        return table.clusteringColumns().stream().map(ClusteringColumn::name).toList();
    }

    static List<String> names(List<Identifier> columns) {
        return columns.stream().map(Identifier::cql).toList();
    }
}
