package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.Name;

/**
 * A column of the primary key is neither set nor deleted (Cassandra: {@code UpdateStatement.ParsedUpdate},
 * {@code DeleteStatement.Parsed}).
 */
final class KeyWriteRule {
    private KeyWriteRule() {}

    static boolean check(Column column, Name name, String verb, Write write) {
        if (!write.table().kind(column).isKey()) {
            return true;
        }
        write.findings()
                .error(
                        CqlRule.KEY_WRITE,
                        name.range(),
                        "The column " + name.cql() + " is of the primary key of "
                                + write.table().name().cql() + ", and cannot be " + verb,
                        verb.equals("set")
                                ? "name it in WHERE, or insert a row and delete the old one"
                                : "delete the row");
        return false;
    }
}
