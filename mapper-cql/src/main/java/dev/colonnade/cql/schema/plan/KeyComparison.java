package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import java.util.List;

/** Compares the primary key of a table. */
final class KeyComparison {
    private KeyComparison() {}

    static void compare(Table expected, Table table, List<Difference> differences) {
        String name = expected.name().cql();
        if (!expected.partitionKey().equals(table.partitionKey())) {
            differences.add(new Difference(
                    Kind.PARTITION_KEY,
                    expected.name(),
                    "The partition key of " + name + " is (" + list(table.partitionKey()) + ") and not ("
                            + list(expected.partitionKey()) + ")",
                    "expect these columns in this order"));
        }
        List<Identifier> clustering = names(table);
        if (!names(expected).equals(clustering)) {
            differences.add(new Difference(
                    Kind.CLUSTERING_COLUMNS,
                    expected.name(),
                    "The clustering columns of " + name + " are (" + list(clustering) + ") and not ("
                            + list(names(expected)) + ")",
                    "expect these columns in this order"));
            return;
        }
        for (ClusteringColumn column : expected.clusteringColumns()) {
            if (!table.clusteringColumns().contains(column)) {
                differences.add(new Difference(
                        Kind.CLUSTERING_ORDER,
                        column.name(),
                        "The rows of " + name + " are sorted by "
                                + column.name().cql() + (column.descending() ? " ascending" : " descending"),
                        "expect that order: it cannot change"));
            }
        }
    }

    private static List<Identifier> names(Table table) {
        return table.clusteringColumns().stream().map(ClusteringColumn::name).toList();
    }

    private static String list(List<Identifier> names) {
        return String.join(", ", names.stream().map(Identifier::cql).toList());
    }
}
