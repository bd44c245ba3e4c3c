package dev.colonnade.cql.check.name;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.term.Name;
import java.util.List;
import java.util.Optional;

/**
 * A column that a statement names is one of its table (Cassandra: {@code TableMetadata.getExistingColumn}).
 *
 * @since 0.1.0
 */
public final class Columns {
    private Columns() {}

    /**
     * Finds a column, and says so where there is none.
     *
     * @param name the name
     * @param scope the table, and where it is said
     * @return the column; empty if the table has none of this name
     */
    public static Optional<Column> find(Name name, Scope scope) {
        Optional<Column> column = scope.table().column(name.identifier());
        if (column.isEmpty()) {
            unknown(name, scope);
        }
        return column;
    }

    /**
     * Finds a column and its place in the primary key, and says so where there is none.
     *
     * @param name the name
     * @param scope the table, and where it is said
     * @return the column; empty if the table has none of this name
     */
    public static Optional<KeyedColumn> keyed(Name name, Scope scope) {
        Optional<KeyedColumn> column = scope.table().keyed(name.identifier());
        if (column.isEmpty()) {
            unknown(name, scope);
        }
        return column;
    }

    private static void unknown(Name name, Scope scope) {
        Table table = scope.table();
        List<Identifier> columns = table.columns().stream().map(Column::name).toList();
        List<String> near = NearMisses.of(name.identifier(), columns);
        scope.findings()
                .error(
                        CqlRule.UNKNOWN_COLUMN,
                        name.range(),
                        "The table " + table.name().cql() + " has no column " + name.cql(),
                        near.isEmpty() ? columns.stream().map(Identifier::cql).toList() : near,
                        NearMisses.fix(near, "name a column of the table"));
    }
}
