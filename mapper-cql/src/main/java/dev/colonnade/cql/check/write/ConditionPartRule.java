package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.name.Fields;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.UdtType;
import java.util.Optional;

/**
 * A condition on an element is one on a list or map, a condition on a field one on a user-defined type that has it
 * (Cassandra: {@code ColumnCondition.Raw}, which fails with a ClassCastException where there are no fields).
 */
final class ConditionPartRule {
    private ConditionPartRule() {}

    /** What the condition compares; empty if there is no such part. */
    static Optional<Receiver> check(Target target, Column column, Write write) {
        Receiver receiver = Receivers.column(column);
        if (target instanceof Target.Element element) {
            return element(element, receiver, write);
        } else if (target instanceof Target.Field field) {
            return field(field, receiver, write);
        }
        return Optional.of(receiver);
    }

    private static Optional<Receiver> element(Target.Element target, Receiver column, Write write) {
        CqlType type = column.type().unfrozen();
        Optional<Element> element = Element.of(column).filter(part -> !(type instanceof SetType));
        if (element.isEmpty()) {
            String name = target.column().cql();
            boolean set = type instanceof SetType;
            String what = set ? " is a set" : " is of the type " + column.type().cql();
            refuse(
                    target,
                    "The column " + name + what + ", and only elements of lists and maps are asked for",
                    set ? "write " + name + " CONTAINS " + target.key().cql() : "compare it as a whole",
                    write);
        }
        element.ifPresent(part -> ElementKeyRule.check(target.key(), part, write));
        return element.map(Element::value);
    }

    private static Optional<Receiver> field(Target.Field target, Receiver column, Write write) {
        if (column.type().unfrozen() instanceof UdtType udt) {
            return Fields.find(target.field(), udt, write.scope()).map(field -> Receivers.field(column, field));
        }
        String what = "The column " + target.column().cql() + " is of the type "
                + column.type().cql();
        refuse(target, what + ", which has no fields", "compare it as a whole", write);
        return Optional.empty();
    }

    private static void refuse(Target target, String found, String fix, Write write) {
        write.findings().error(CqlRule.CONDITION_PART, target.range(), found, fix);
    }
}
