package dev.colonnade.cql.check.write;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.check.name.Columns;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Condition;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.Optional;

/** The conditions of an UPDATE or DELETE. */
final class ConditionCheck {
    private ConditionCheck() {}

    static ColumnsUsed check(Optional<IfClause> clause, Write write) {
        if (clause.isEmpty()) {
            return ColumnsUsed.NONE;
        }
        CounterConditionRule.check(clause.get(), write);
        ColumnsUsed used = ColumnsUsed.NONE;
        for (Condition condition : conditions(clause.get())) {
            Optional<Column> column = Columns.find(condition.target().column(), write.scope());
            if (column.isPresent()) {
                check(condition, column.get(), write);
                KeyConditionRule.check(condition, column.get(), write);
            }
            used = used.and(ColumnsUsed.of(column));
        }
        return used;
    }

    private static List<Condition> conditions(IfClause clause) {
        return clause instanceof IfClause.Conditions conditions ? conditions.conditions() : List.of();
    }

    private static void check(Condition condition, Column column, Write write) {
        Optional<Receiver> part = ConditionPartRule.check(condition.target(), column, write);
        if (part.isPresent() && ConditionOperatorRule.check(condition, part.get(), write)) {
            values(condition, part.get(), write);
        }
    }

    private static void values(Condition condition, Receiver receiver, Write write) {
        if (condition instanceof Condition.Compares compares) {
            write.check(compares.value(), ConditionOperatorRule.compared(compares.operator(), receiver));
            NullConditionRule.check(compares, receiver, write);
        } else if (condition instanceof Condition.IsIn in) {
            in(in.values(), receiver, write);
        }
    }

    private static void in(InValues values, Receiver receiver, Write write) {
        if (values instanceof InValues.OneMarker one) {
            write.scope().markers().bind(one.marker(), Receivers.in(receiver));
        } else if (values instanceof InValues.Values many) {
            for (Term value : many.values()) {
                write.check(value, receiver);
            }
        }
    }
}
