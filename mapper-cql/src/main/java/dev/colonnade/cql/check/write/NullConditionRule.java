package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.term.BareTerm;
import dev.colonnade.cql.statement.Condition;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.SetLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CollectionType;

/**
 * A condition compares to null, and a collection that is not frozen to an empty one, by = or != only (Cassandra, when
 * it executes: {@code ColumnCondition}).
 */
final class NullConditionRule {
    private NullConditionRule() {}

    static void check(Condition.Compares condition, Receiver receiver, Write write) {
        Operator operator = condition.operator();
        if (operator == Operator.EQ || operator == Operator.NE) {
            return;
        }
        Term value = BareTerm.of(
                condition.value(),
                ConditionOperatorRule.compared(operator, receiver).type(),
                write.scope().home());
        boolean contains = operator == Operator.CONTAINS || operator == Operator.CONTAINS_KEY;
        boolean collection = condition.target() instanceof Target.Whole && receiver.type() instanceof CollectionType;
        if (value instanceof NullLiteral) {
            refuse(condition, "null is neither less nor greater than anything, and is contained in nothing", write);
        } else if (collection && !contains && isEmpty(value)) {
            refuse(condition, "An empty collection is the same as null, which has no order", write);
        }
    }

    private static boolean isEmpty(Term value) {
        return (value instanceof ListLiteral list && list.elements().isEmpty())
                || (value instanceof SetLiteral set && set.elements().isEmpty());
    }

    private static void refuse(Condition.Compares condition, String found, Write write) {
        String target = condition.target().cql();
        write.findings()
                .error(
                        CqlRule.NULL_CONDITION,
                        condition.value().range(),
                        found,
                        "write " + target + " = null or " + target + " != null");
    }
}
