package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.ColumnDefinition;

/** A static column is in a table with clustering columns (CreateTableStatement). */
final class StaticColumnRule {
    private StaticColumnRule() {}

    static void check(ColumnDefinition column, boolean hasClustering, Step step) {
        if (column.isStatic() && !hasClustering) {
            step.refuse(
                    CqlRule.SCHEMA_STATIC_COLUMN,
                    column.range(),
                    "The column " + column.name().cql()
                            + " is static, but without clustering columns a partition has only one row to share it",
                    "remove STATIC, or add a clustering column to the key");
        }
    }
}
