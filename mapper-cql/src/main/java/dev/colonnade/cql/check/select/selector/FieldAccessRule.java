package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;

/** A field is selected of a value of a user-defined type (Cassandra: "Invalid field selection"). */
final class FieldAccessRule {
    private FieldAccessRule() {}

    static void report(Term value, CqlType type, SelectorScope at) {
        at.findings()
                .error(
                        CqlRule.FIELD_ACCESS,
                        value.range(),
                        value.cql() + " is of type " + Types.print(type) + ", which has no fields",
                        "select " + value.cql() + " itself");
    }
}
