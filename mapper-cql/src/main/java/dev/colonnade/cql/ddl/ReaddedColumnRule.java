package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.ColumnDefinition;

/**
 * A column that was dropped comes back only with a type that reads its old values, static or not as it was, and not as
 * a counter (AlterTableStatement.AddColumns).
 */
final class ReaddedColumnRule {
    private ReaddedColumnRule() {}

    static void check(ColumnDefinition definition, Column column, DraftTable table, Step step) {
        Column old = table.dropped().get(column.name());
        if (old == null) {
            return;
        }
        String name = column.name().cql();
        if (!new OldValues(step.keyspace()).canBeReadAs(column.type(), old.type())) {
            refuse(
                    definition,
                    "The column " + name + " was dropped with the type "
                            + old.type().cql() + ", whose values cannot be read as "
                            + column.type().cql(),
                    "write the old type, or use another name",
                    step);
        } else if (old.isStatic() != column.isStatic()) {
            refuse(
                    definition,
                    "The column " + name + " was " + (old.isStatic() ? "" : "not ") + "static when it was dropped",
                    (old.isStatic() ? "add" : "remove") + " STATIC, or use another name",
                    step);
        } else if (table.isCounter()) {
            refuse(
                    definition,
                    "The counter " + name + " was dropped, and a counter cannot come back",
                    "use another name",
                    step);
        }
    }

    private static void refuse(ColumnDefinition column, String found, String fix, Step step) {
        step.refuse(CqlRule.SCHEMA_ALTER_COLUMN, column.range(), found, fix);
    }
}
