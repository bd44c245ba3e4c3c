package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.CreateTable;

/** A table says its primary key once (CreateTableStatement.Raw). */
final class PrimaryKeyRule {
    private PrimaryKeyRule() {}

    static void check(CreateTable table, Step step) {
        if (table.primaryKeys().isEmpty()) {
            step.refuse(
                    CqlRule.SCHEMA_PRIMARY_KEY,
                    table.name().range(),
                    "The table " + table.name().cql() + " has no primary key",
                    "add PRIMARY KEY ((partition key), clustering columns)");
        } else if (table.primaryKeys().size() > 1) {
            step.refuse(
                    CqlRule.SCHEMA_PRIMARY_KEY,
                    table.primaryKeys().get(1).range(),
                    "The table " + table.name().cql() + " says its primary key twice",
                    "write one PRIMARY KEY with all its columns");
        }
    }
}
