package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CollectionType.SetType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import java.util.Optional;

/**
 * An element is set in a list or map, or deleted from a list, set or map, that is not frozen (Cassandra:
 * {@code Operation.SetElement}, {@code Operation.ElementDeletion}).
 */
final class ElementWriteRule {
    private ElementWriteRule() {}

    static Optional<Element> check(Target.Element target, Column column, String verb, Write write) {
        Receiver receiver = Receivers.column(column);
        CqlType type = column.type();
        if (!(type.unfrozen() instanceof CollectionType)) {
            String what = "The column " + target.column().cql() + " is of the type " + type.cql();
            refuse(
                    target,
                    write,
                    what + ", which has no elements",
                    verb.equals("set") ? "set it as a whole" : "delete it as a whole");
        } else if (type instanceof FrozenType) {
            String what = "The column " + target.column().cql() + " is frozen";
            refuse(
                    target,
                    write,
                    what + ", so that its elements are not " + verb + " one by one",
                    "write it as a whole");
        } else if (type instanceof SetType && verb.equals("set")) {
            String set = target.column().cql();
            refuse(
                    target,
                    write,
                    "The column " + set + " is a set, whose elements are not set but added and removed",
                    "write " + set + " = " + set + " + {" + target.key().cql() + "}");
        } else {
            return Element.of(receiver);
        }
        return Optional.empty();
    }

    private static void refuse(Target.Element target, Write write, String found, String fix) {
        write.findings().error(CqlRule.ELEMENT_WRITE, target.range(), found, fix);
    }
}
