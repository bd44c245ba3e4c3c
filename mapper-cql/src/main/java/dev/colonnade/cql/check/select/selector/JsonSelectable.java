package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A call of {@code toJson} before Cassandra 5.0, where it takes whatever can be selected. */
record JsonSelectable(FunctionCall term, List<Selectable> arguments, SelectorScope at) implements Selectable {
    private static final String NAME = "system.tojson";

    @Override
    public String text() {
        return NAME + "(" + Elements.join(arguments) + ")";
    }

    @Override
    public Optional<CqlType> exactType() {
        return Optional.of(NativeType.TEXT);
    }

    @Override
    public boolean selects(Predicate<Column> columns) {
        return Elements.selects(arguments, columns);
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        List<Selected> selected = new ArrayList<>();
        for (Selectable argument : arguments) {
            selected.add(argument.select(Optional.empty(), used));
        }
        JsonArgumentRule.check(term, at.scope());
        String name = NAME + "(" + Elements.joined(selected, Selected::name) + ")";
        return Selected.of(name, exactType(), selected);
    }
}
