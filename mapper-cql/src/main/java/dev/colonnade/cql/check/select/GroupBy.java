package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.select.selector.FunctionSelectable;
import dev.colonnade.cql.check.select.selector.Selectable;
import dev.colonnade.cql.check.select.selector.SelectableReader;
import dev.colonnade.cql.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of GROUP BY, in the server's order. */
final class GroupBy {
    private final SelectContext context;
    private final SelectableReader reader;
    private List<Identifier> columns = List.of();
    private @Nullable FunctionSelectable function;

    private GroupBy(SelectContext context, SelectableReader reader) {
        this.context = context;
        this.reader = reader;
    }

    /** Reports the first that is wrong. */
    static GroupBy check(SelectContext context, SelectableReader reader) {
        GroupBy groups = new GroupBy(context, reader);
        if (!context.select().groupBy().isEmpty() && !groups.areRight()) {
            groups.function = null;
        }
        return groups;
    }

    /** The columns by which rows are grouped, themselves or in a function. */
    List<Identifier> columns() {
        return columns;
    }

    private boolean areRight() {
        GroupBySequenceRule sequence = new GroupBySequenceRule(context);
        return areColumns(sequence) && sequence.isWhole() && GroupByDistinctRule.holds(columns, context);
    }

    private boolean areColumns(GroupBySequenceRule sequence) {
        columns = new ArrayList<>();
        for (Term term : context.select().groupBy()) {
            Optional<Identifier> column = column(reader.read(term));
            if (column.isEmpty() || !sequence.moveTo(column.get(), term)) {
                return false;
            }
            columns.add(column.get());
        }
        return true;
    }

    private Optional<Identifier> column(Selectable selectable) {
        if (selectable instanceof FunctionSelectable call) {
            function = call;
            return GroupByFunctionRule.column(call, context);
        }
        return GroupByColumnRule.column(selectable, context)
                .filter(column -> function == null || GroupByFunctionRule.refuseAfter(selectable, context));
    }

    /** Checks what the server does not before it executes the statement. */
    void checkFunction() {
        if (function != null) {
            GroupByFunctionRule.checkOrder(function, context);
        }
    }
}
