package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;

/** A column of a primary key is frozen, is no counter, and has no duration in it (CreateTableStatement). */
final class KeyTypeRule {
    private KeyTypeRule() {}

    static void check(Column column, TextRange range, Step step) {
        CqlType type = column.type();
        String subject = "The column " + column.name().cql() + " is of the primary key";
        if (type.isMultiCell()) {
            refuse(
                    range,
                    subject + ", so its " + type.cql() + " must be frozen",
                    "write " + type.frozen().cql(),
                    step);
        } else if (type == NativeType.COUNTER) {
            refuse(range, subject + ", and a counter cannot be", "use bigint, or take it out of the key", step);
        } else if (new TypeParts(step.keyspace()).haveDurations(type)) {
            refuse(
                    range,
                    subject + ", and durations have no order by which rows could be found",
                    "use another type, such as bigint, or take it out of the key",
                    step);
        }
    }

    private static void refuse(TextRange range, String found, String fix, Step step) {
        step.refuse(CqlRule.SCHEMA_KEY_TYPE, range, found, fix);
    }
}
