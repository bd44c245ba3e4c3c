package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.statement.AlterKeyspace;
import dev.colonnade.cql.statement.AlterTable;
import dev.colonnade.cql.statement.AlterType;
import dev.colonnade.cql.statement.AlterView;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.term.Name;
import java.util.List;

/**
 * The statements that change what a schema holds. They say no IF NOT EXISTS of columns and fields, which Cassandra 4.1
 * and 5.0 know and 4.0 does not: who runs them takes "it is there already" for done.
 *
 * @since 0.1.0
 */
public final class Alterations {
    private Alterations() {}

    /**
     * Adds columns.
     *
     * @param table the table
     * @param columns the columns; at least one
     * @return the statement
     */
    public static AlterTable addColumns(Identifier table, List<Column> columns) {
        return alter(
                table,
                new AlterTable.AddColumns(
                        false, columns.stream().map(Definitions::column).toList()));
    }

    /**
     * Masks a column.
     *
     * @param table the table
     * @param column the column, which has a mask
     * @return the statement
     */
    public static AlterTable mask(Identifier table, Column column) {
        return alter(
                table,
                new AlterTable.MaskColumn(
                        false, Name.of(column.name()), column.mask().map(Mask::function)));
    }

    /**
     * Sets options of a table or view.
     *
     * @param table the table or view
     * @param options the options; at least one
     * @return the statement
     */
    public static SchemaStatement setOptions(Table table, TableOptions options) {
        return table.view().isPresent()
                ? new AlterView(
                        Definitions.unqualified(table.name()), false, OptionDefinitions.of(options), TextRange.NONE)
                : alter(table.name(), new AlterTable.SetOptions(OptionDefinitions.of(options)));
    }

    /**
     * Adds a field.
     *
     * @param type the type
     * @param field the field
     * @return the statement
     */
    public static AlterType addField(Identifier type, Field field) {
        return new AlterType(
                Definitions.unqualified(type),
                false,
                new AlterType.AddField(false, Definitions.field(field)),
                TextRange.NONE);
    }

    /**
     * Sets whether the writes of a keyspace go to the commit log.
     *
     * @param keyspace its name
     * @param value whether they do
     * @return the statement
     */
    public static AlterKeyspace setDurableWrites(Identifier keyspace, boolean value) {
        return new AlterKeyspace(
                Name.of(keyspace), false, List.of(OptionDefinitions.durableWrites(value)), TextRange.NONE);
    }

    private static AlterTable alter(Identifier table, AlterTable.Change change) {
        return new AlterTable(Definitions.unqualified(table), false, change, TextRange.NONE);
    }
}
