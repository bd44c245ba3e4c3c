package dev.colonnade.cql.ddl;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.statement.FieldDefinition;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.UdtType;

/** A field of a user-defined type is no counter, and a user-defined type in it is frozen (CreateTypeStatement). */
final class UserTypeFieldRule {
    private UserTypeFieldRule() {}

    static void check(FieldDefinition field, Step step) {
        CqlType type = field.type().type();
        if (type == NativeType.COUNTER) {
            step.refuse(
                    CqlRule.SCHEMA_USER_TYPE_FIELD,
                    field.type().range(),
                    "The field " + field.name().cql() + " is a counter, and a counter is only ever a column of its own",
                    "write bigint, or make the counter a column of a table");
        }
        if (type instanceof UdtType) {
            step.refuse(
                    CqlRule.SCHEMA_USER_TYPE_FIELD,
                    field.type().range(),
                    "The field " + field.name().cql() + " has the type " + type.cql()
                            + ", which is not frozen, as a user-defined type in another one must be",
                    "write " + type.frozen().cql());
        }
    }
}
