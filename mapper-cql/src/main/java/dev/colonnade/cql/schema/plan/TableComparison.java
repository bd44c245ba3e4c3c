package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.schema.Alterations;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.TableOptions;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import dev.colonnade.cql.statement.SchemaStatement;
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
        KeyComparison.compare(expected, table, differences);
        differences.addAll(options(expected, table));
        differences.addAll(IndexComparison.compare(expected, table));
        differences.addAll(extras(expected, table));
        return List.copyOf(differences);
    }

    private static Difference missing(Column column, Table expected) {
        String table = expected.name().cql();
        boolean isKey = expected.kind(column).isKey();
        SchemaStatement addition = Alterations.addColumns(expected.name(), List.of(column));
        return new Difference(
                Kind.MISSING_COLUMN,
                column.name(),
                "The table " + table + " has no column " + column.name().cql(),
                isKey
                        ? "name the columns of the key as the table has them"
                        : "write " + addition.cql() + ", or name a column that is there",
                isKey ? List.of() : List.of(addition));
    }

    static List<Difference> options(Table expected, Table table) {
        TableOptions differing = expected.options().differingFrom(table.options());
        if (differing.values().isEmpty()) {
            return List.of();
        }
        SchemaStatement change = Alterations.setOptions(expected, differing);
        return List.of(new Difference(
                Kind.OPTIONS,
                expected.name(),
                "The table " + expected.name().cql() + " has other values of "
                        + String.join(", ", differing.values().keySet()),
                "write " + change.cql(),
                List.of(change)));
    }

    /** Those of the key are no extras: without them a row cannot be named. */
    private static List<Difference> extras(Table expected, Table table) {
        return table.columns().stream()
                .filter(column -> !table.kind(column).isKey()
                        && expected.column(column.name()).isEmpty())
                .map(column -> new Difference(
                        Kind.EXTRA_COLUMN,
                        column.name(),
                        "The table " + expected.name().cql() + " has a column "
                                + column.name().cql() + " that is not expected" + renamed(column, expected, table),
                        "drop it when nothing uses it"))
                .toList();
    }

    private static String renamed(Column column, Table expected, Table table) {
        return expected.columns().stream()
                .filter(other -> table.column(other.name()).isEmpty())
                .filter(other -> other.type().canonical().equals(column.type().canonical()))
                .findFirst()
                .map(other -> " (was it renamed to " + other.name().cql() + "? a rename needs its values copied)")
                .orElse("");
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
        MaskComparison.compare(column, there, expected).ifPresent(differences::add);
    }
}
