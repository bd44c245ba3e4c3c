package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.name.Fields;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.UdtType;
import java.util.Optional;

/**
 * A field is set or deleted in a user-defined type that is not frozen and has it (Cassandra:
 * {@code Operation.SetField}, {@code Operation.FieldDeletion}).
 */
final class FieldWriteRule {
    private FieldWriteRule() {}

    static Optional<Receiver> check(Target.Field target, Column column, Write write) {
        String name = target.column().cql();
        if (!(column.type().unfrozen() instanceof UdtType udt)) {
            String what =
                    "The column " + name + " is of the type " + column.type().cql();
            refuse(target, write, what + ", which has no fields", "write it as a whole");
            return Optional.empty();
        }
        if (column.type() instanceof FrozenType) {
            String what = "The column " + name + " is frozen, so that its fields are not written one by one";
            refuse(target, write, what, "write it as a whole");
            return Optional.empty();
        }
        return Fields.find(target.field(), udt, write.scope())
                .map(field -> Receivers.field(Receivers.column(column), field));
    }

    private static void refuse(Target.Field target, Write write, String found, String fix) {
        write.findings().error(CqlRule.FIELD_WRITE, target.range(), found, fix);
    }
}
