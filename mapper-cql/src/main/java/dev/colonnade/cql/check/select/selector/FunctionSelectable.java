package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A call of a function or an operator.
 *
 * @param term the call
 * @param function what it calls
 * @param arguments its arguments
 * @param at what it knows
 * @since 0.1.0
 */
public record FunctionSelectable(Term term, CqlFunction function, List<Selectable> arguments, SelectorScope at)
        implements Selectable {
    /** Copies the list. */
    public FunctionSelectable {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String text() {
        return function.columnName(arguments.stream().map(Selectable::text).toList());
    }

    @Override
    public Optional<CqlType> exactType() {
        return Optional.of(function.result());
    }

    @Override
    public boolean selects(Predicate<Column> columns) {
        return Elements.selects(arguments, columns);
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        List<Selected> selected = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Selected argument =
                    arguments.get(i).select(Optional.of(function.arguments().get(i)), used);
            selected.add(argument);
            names.add(argument.name());
        }
        Selected made = Selected.of(function.columnName(names), exactType(), selected);
        if (function.isAggregate() && made.aggregate()) {
            NestedAggregateRule.report(this);
        }
        return made.asAggregate(function.isAggregate());
    }
}
