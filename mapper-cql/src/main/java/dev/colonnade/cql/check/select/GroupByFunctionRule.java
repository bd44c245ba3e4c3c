package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.select.selector.ColumnSelectable;
import dev.colonnade.cql.check.select.selector.FunctionSelectable;
import dev.colonnade.cql.check.select.selector.Selectable;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.term.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * GROUP BY ends with at most one function, of one clustering column, that keeps the order of its values (Cassandra:
 * "GROUP BY functions", "Functions are only supported on the last element", and when it executes "Only monotonic
 * functions are supported in the GROUP BY clause").
 */
final class GroupByFunctionRule {
    private GroupByFunctionRule() {}

    /** The column that the function is of; empty if that was reported. */
    static Optional<Identifier> column(FunctionSelectable call, SelectContext context) {
        Term term = call.term();
        if (call.function().isAggregate()) {
            refuse(term, term.cql() + " makes one value of many rows, and so has none for a row", context);
            return Optional.empty();
        }
        Set<Column> columns = new LinkedHashSet<>();
        if (call.select(Optional.empty(), columns::add).type().isEmpty() || call.isUnknown()) {
            return Optional.empty();
        }
        if (columns.size() != 1) {
            refuse(term, term.cql() + " is a function of " + columns.size() + " columns", context);
            return Optional.empty();
        }
        Column column = columns.iterator().next();
        if (context.scope().table().kind(column) != ColumnKind.CLUSTERING) {
            String name = column.name().cql();
            refuse(term, term.cql() + " is a function of " + name + ", which is no clustering column", context);
            return Optional.empty();
        }
        return Optional.of(column.name());
    }

    /** Reports a column after a function. */
    static boolean refuseAfter(Selectable column, SelectContext context) {
        Term term = column.term();
        return refuse(term, "Rows cannot be grouped by " + term.cql() + " after a function", context);
    }

    static void checkOrder(FunctionSelectable call, SelectContext context) {
        if (!keepsOrder(call)) {
            refuse(call.term(), call.term().cql() + " does not keep the order of rows", context);
        }
    }

    private static boolean keepsOrder(FunctionSelectable call) {
        List<Selectable> arguments = call.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            boolean constant = !arguments.get(i).selects(column -> true);
            if (!mayBe(call.function().monotonic(), i == 0, constant) || !(constant || isOrdered(arguments.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBe(CqlFunction.Monotonic monotonic, boolean first, boolean constant) {
        return switch (monotonic) {
            case NO -> false;
            case IN_FIRST -> first != constant;
            case YES -> true;
        };
    }

    private static boolean isOrdered(Selectable argument) {
        return argument instanceof FunctionSelectable call ? keepsOrder(call) : argument instanceof ColumnSelectable;
    }

    private static boolean refuse(Term term, String found, SelectContext context) {
        context.scope()
                .findings()
                .error(
                        CqlRule.GROUP_BY_FUNCTION,
                        term.range(),
                        found,
                        "group by columns, and last by a function of one clustering column such as floor or to_date");
        return false;
    }
}
