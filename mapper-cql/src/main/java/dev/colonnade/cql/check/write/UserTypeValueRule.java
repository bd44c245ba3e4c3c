package dev.colonnade.cql.check.write;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.term.BareTerm;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.type.UdtType;
import java.util.List;

/**
 * A value of a user-defined type is not written as a tuple, frozen or not. The server takes one when it prepares the
 * statement, and fails on it when it executes it (Cassandra: {@code UserTypes.Setter}).
 */
final class UserTypeValueRule {
    private UserTypeValueRule() {}

    static void check(Column column, Term value, Write write) {
        Term bare = BareTerm.of(value, column.type(), write.scope().home());
        if (column.type().unfrozen() instanceof UdtType type && bare instanceof TupleLiteral tuple) {
            write.findings()
                    .error(
                            CqlRule.VALUE_TYPE,
                            tuple.range(),
                            tuple.cql() + " is a tuple, and the fields of "
                                    + column.name().cql() + ", which is of the type " + type.cql()
                                    + ", are written by their names",
                            "write " + form(type, write));
        }
    }

    private static String form(UdtType type, Write write) {
        return write.types().userType(type).map(UserType::fields).orElse(List.of()).stream()
                .map(field -> field.name().cql() + ": …")
                .collect(joining(", ", "{", "}"));
    }
}
