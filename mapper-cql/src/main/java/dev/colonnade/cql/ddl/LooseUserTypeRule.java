package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.ColumnDefinition;

/** A user-defined type that is not frozen has only frozen collections in it (CreateTableStatement). */
final class LooseUserTypeRule {
    private LooseUserTypeRule() {}

    static void check(ColumnDefinition column, Step step) {
        String type = column.type().cql();
        if (new TypeParts(step.keyspace()).isLooseInside(column.type().type().canonical())) {
            step.refuse(
                    CqlRule.SCHEMA_NESTED_TYPE,
                    column.type().range(),
                    "The type " + type + " has a collection in it that is not frozen, so it must be frozen itself",
                    "write frozen<" + type + ">, or freeze the collections in the type");
        }
    }
}
