package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.type.CollectionType.ListType;

/** Something is added at the beginning of lists that are not frozen (Cassandra: {@code Operation.Prepend}). */
final class PrependRule {
    private PrependRule() {}

    static void check(Assignment assignment, Column column, Write write) {
        if (column.type() instanceof ListType) {
            return;
        }
        String name = assignment.column().cql();
        boolean frozen = column.type().unfrozen() instanceof ListType;
        write.findings()
                .error(
                        CqlRule.PREPEND,
                        assignment.range(),
                        "The column " + name + " is of the type "
                                + column.type().cql() + ", and only lists" + (frozen ? " that are not frozen" : "")
                                + " are added to at the beginning",
                        frozen
                                ? "set it as a whole: " + name + " = …"
                                : "write " + name + " = " + name + " + "
                                        + assignment.value().cql());
    }
}
