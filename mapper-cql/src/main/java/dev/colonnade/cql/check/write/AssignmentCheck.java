package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.NativeType;
import java.util.Optional;

/** What SET does with a column can be done with its type. */
final class AssignmentCheck {
    private AssignmentCheck() {}

    static void check(Assignment assignment, Column column, Write write) {
        if (assignment instanceof Assignment.Set set) {
            set(set.target(), set.value(), column, write);
            return;
        }
        Receiver receiver = Receivers.column(column);
        if (assignment instanceof Assignment.Prepend) {
            write.check(assignment.value(), receiver);
            PrependRule.check(assignment, column, write);
        } else {
            Optional<Receiver> added = AdditionRule.check(assignment, receiver, write);
            if (added.isPresent()) {
                checkAdded(assignment.value(), added.get(), write);
            }
        }
    }

    private static void checkAdded(Term value, Receiver receiver, Write write) {
        if (receiver.type() == NativeType.COUNTER) {
            write.terms().checkCount(value, receiver);
        } else {
            write.check(value, receiver);
        }
    }

    private static void set(Target target, Term value, Column column, Write write) {
        if (target instanceof Target.Whole whole) {
            SetRules.set(column, whole.column(), value, write);
        } else if (target instanceof Target.Element element) {
            Optional<Element> part = ElementWriteRule.check(element, column, "set", write);
            if (part.isPresent()) {
                ElementKeyRule.check(element.key(), part.get(), write);
                write.check(value, part.get().value());
            }
        } else if (target instanceof Target.Field field) {
            FieldWriteRule.check(field, column, write).ifPresent(receiver -> write.check(value, receiver));
        }
    }
}
