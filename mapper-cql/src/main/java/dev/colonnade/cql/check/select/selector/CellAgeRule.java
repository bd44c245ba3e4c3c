package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.type.UdtType;

/**
 * A column of the primary key has no age, and before Cassandra 5.0 neither has a collection or user-defined type that
 * is not frozen (Cassandra: "Cannot use selection function").
 */
final class CellAgeRule {
    private CellAgeRule() {}

    static boolean isBroken(CellAgeSelectable age) {
        Column column = age.column();
        ColumnKind kind = age.at().scope().table().kind(column);
        if (kind == ColumnKind.PARTITION_KEY || kind == ColumnKind.CLUSTERING) {
            report(age, "The column " + name(column) + " is of the primary key, and has no " + what(age));
            return true;
        }
        boolean manyCells = Types.normal(column.type()).isMultiCell();
        if (manyCells && !age.at().is5()) {
            String type = column.type() instanceof UdtType ? "user-defined type" : "collection";
            report(age, "The column " + name(column) + " is a " + type + " with a " + what(age) + " for each part");
            return true;
        }
        return false;
    }

    private static void report(CellAgeSelectable age, String found) {
        age.at()
                .findings()
                .error(
                        CqlRule.CELL_AGE,
                        age.term().cell().range(),
                        found,
                        "ask for the " + what(age) + " of another column");
    }

    private static String what(CellAgeSelectable age) {
        return switch (age.term().kind()) {
            case TTL -> "time to live";
            case WRITETIME, MAXWRITETIME -> "write time";
        };
    }

    private static String name(Column column) {
        return column.name().cql();
    }
}
