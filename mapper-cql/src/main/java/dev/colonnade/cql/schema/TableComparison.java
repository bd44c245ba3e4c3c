package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a table with the one that is there. */
final class TableComparison {
    private TableComparison() {}

    static List<Difference> compare(Table expected, Table table) {
        List<Difference> differences = new ArrayList<>();
        for (Column column : expected.columns()) {
            Optional<Column> there = table.column(column.name());
            if (there.isPresent()) {
                compare(column, there.get(), expected, differences);
            } else {
                differences.add(missing(column, expected));
            }
        }
        compareKeys(expected, table, differences);
        return List.copyOf(differences);
    }

    private static Difference missing(Column column, Table expected) {
        String table = expected.name().cql();
        String definition = column.name().cql() + " " + column.type().cql() + (column.isStatic() ? " STATIC" : "");
        return new Difference(
                Kind.MISSING_COLUMN,
                column.name(),
                "The table " + table + " has no column " + column.name().cql(),
                expected.kind(column).isKey()
                        ? "name the columns of the key as the table has them"
                        : "write ALTER TABLE " + table + " ADD " + definition + ", or name a column that is there");
    }

    private static void compare(Column column, Column there, Table expected, List<Difference> differences) {
        String subject =
                "The column " + column.name().cql() + " of " + expected.name().cql();
        if (!column.type().canonical().equals(there.type().canonical())) {
            differences.add(new Difference(
                    Kind.COLUMN_TYPE,
                    column.name(),
                    subject + " is " + there.type().cql() + " and not "
                            + column.type().cql(),
                    "expect " + there.type().cql() + ": the type of a column cannot change"));
        }
        boolean isKey = expected.kind(column).isKey();
        if (!isKey && column.isStatic() != there.isStatic()) {
            differences.add(new Difference(
                    Kind.STATIC,
                    column.name(),
                    subject + (there.isStatic() ? " is static" : " is not static"),
                    "expect " + (there.isStatic() ? "a static column" : "a column that is not static")));
        }
    }

    private static void compareKeys(Table expected, Table table, List<Difference> differences) {
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
