package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.name.NearMisses;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.term.Name;
import java.util.List;

/** A column that is changed, indexed or put into a view is one of its table. */
final class UnknownColumnRule {
    private UnknownColumnRule() {}

    /** Refuses a column that a table has not. */
    static void refuse(Name column, Table table, Step step) {
        List<Identifier> columns = table.columns().stream().map(Column::name).toList();
        List<String> near = NearMisses.of(column.identifier(), columns);
        step.refuse(
                CqlRule.SCHEMA_UNKNOWN_COLUMN,
                column.range(),
                "The table " + table.name().cql() + " has no column " + column.cql(),
                near.isEmpty() ? Step.names(columns) : near,
                NearMisses.fix(near, "name a column of the table"));
    }
}
