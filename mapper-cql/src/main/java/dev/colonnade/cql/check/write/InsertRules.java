package dev.colonnade.cql.check.write;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Findings;
import dev.colonnade.cql.statement.Insert;
import dev.colonnade.cql.term.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An INSERT has as many values as columns, and names each column once (Cassandra:
 * {@code UpdateStatement.ParsedInsert}).
 */
final class InsertRules {
    private InsertRules() {}

    static boolean check(Insert insert, Findings findings) {
        return asManyValues(insert, findings) && noColumnTwice(insert.columns(), findings);
    }

    private static boolean asManyValues(Insert insert, Findings findings) {
        int columns = insert.columns().size();
        int values = insert.values().size();
        if (columns == values) {
            return true;
        }
        boolean tooMany = values > columns;
        TextRange range = tooMany
                ? insert.values()
                        .get(columns)
                        .range()
                        .to(insert.values().get(values - 1).range())
                : insert.columns()
                        .get(values)
                        .range()
                        .to(insert.columns().get(columns - 1).range());
        findings.error(
                CqlRule.INSERT_VALUES,
                range,
                "INSERT names " + count(columns, "column") + " and has " + count(values, "value"),
                tooMany ? "name a column for each value" : "give each column a value");
        return false;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static boolean noColumnTwice(List<Name> columns, Findings findings) {
        Set<Identifier> before = new HashSet<>();
        for (Name column : columns) {
            if (!before.add(column.identifier())) {
                findings.error(
                        CqlRule.INSERT_COLUMN_TWICE,
                        column.range(),
                        "INSERT names the column " + column.cql() + " twice",
                        "name it once");
                return false;
            }
        }
        return true;
    }
}
