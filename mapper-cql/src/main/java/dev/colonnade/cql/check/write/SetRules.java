package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.NativeType;

/** A column is set to a value of its type; a counter is not set (Cassandra: {@code Operation.SetValue}). */
final class SetRules {
    private SetRules() {}

    static void set(Column column, Name name, Term value, Write write) {
        if (column.type() != NativeType.COUNTER) {
            write.check(value, Receivers.column(column));
            if (!(value instanceof Marker)) {
                VectorValueRule.check(column, value, write.scope());
                UserTypeValueRule.check(column, value, write);
            }
            return;
        }
        write.findings()
                .error(
                        CqlRule.COUNTER_SET,
                        name.range(),
                        "The column " + name.cql() + " of "
                                + write.table().name().cql()
                                + " is a counter, and a counter is not set but counted up or down",
                        "write " + name.cql() + " = " + name.cql() + " + " + value.cql());
        if (!(value instanceof NullLiteral)) {
            write.check(value, Receivers.column(column));
        }
    }
}
