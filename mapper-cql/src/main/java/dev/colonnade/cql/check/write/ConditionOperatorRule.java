package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.statement.Condition;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CollectionType.MapType;
import dev.colonnade.cql.type.CqlType;

/**
 * A condition asks only collections for what they contain and only maps for their keys, and does not order durations
 * (Cassandra: {@code ColumnCondition.Raw}).
 */
final class ConditionOperatorRule {
    private ConditionOperatorRule() {}

    static boolean check(Condition condition, Receiver receiver, Write write) {
        if (!(condition instanceof Condition.Compares compares)) {
            return true;
        }
        CqlType type = receiver.type().unfrozen();
        if (compares.operator() == Operator.CONTAINS_KEY && !(type instanceof MapType)) {
            return refuse(compares, receiver, "has no keys", "ask a map for its keys", write);
        } else if (compares.operator() == Operator.CONTAINS && !(type instanceof CollectionType)) {
            return refuse(compares, receiver, "contains nothing", "compare it by =", write);
        } else if (compares.operator().isInequality() && write.types().hasDuration(receiver.type())) {
            String why = "has durations, and these have no order";
            return refuse(compares, receiver, why, "compare it by = or !=", write);
        }
        return true;
    }

    /** What is compared: the column or its part, or something in it. */
    static Receiver compared(Operator operator, Receiver receiver) {
        boolean inside = operator == Operator.CONTAINS || operator == Operator.CONTAINS_KEY;
        return inside ? inside(operator, receiver) : receiver;
    }

    private static Receiver inside(Operator operator, Receiver receiver) {
        return Element.of(receiver)
                .map(element -> operator == Operator.CONTAINS_KEY ? element.key() : element.value())
                .orElse(receiver);
    }

    private static boolean refuse(
            Condition.Compares condition, Receiver receiver, String why, String fix, Write write) {
        String what =
                condition.target().cql() + " is of the type " + receiver.type().cql();
        write.findings().error(CqlRule.CONDITION_OPERATOR, condition.range(), what + ", which " + why, fix);
        return false;
    }
}
