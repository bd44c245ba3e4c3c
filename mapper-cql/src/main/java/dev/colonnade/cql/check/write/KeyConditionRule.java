package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Condition;
import dev.colonnade.cql.term.Name;

/** A condition is not on a column of the primary key (Cassandra: {@code ModificationStatement.Parsed}). */
final class KeyConditionRule {
    private KeyConditionRule() {}

    static void check(Condition condition, Column column, Write write) {
        if (!write.table().kind(column).isKey()) {
            return;
        }
        Name name = condition.target().column();
        write.findings()
                .error(
                        CqlRule.KEY_CONDITION,
                        name.range(),
                        "The column " + name.cql() + " is of the primary key of "
                                + write.table().name().cql() + ", and cannot have a condition",
                        "restrict it in WHERE; write IF EXISTS to ask whether there is a row");
    }
}
