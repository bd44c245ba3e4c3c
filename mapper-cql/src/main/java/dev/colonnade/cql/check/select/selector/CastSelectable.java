package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.term.Types;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.Cast;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A value in another type. */
record CastSelectable(Cast term, Selectable value, SelectorScope at) implements Selectable {
    @Override
    public String text() {
        return "cast(" + value.text() + " as " + Types.print(term.type().type()) + ")";
    }

    @Override
    public Optional<CqlType> exactType() {
        return Optional.of(term.type().type());
    }

    @Override
    public boolean selects(Predicate<Column> columns) {
        return value.selects(columns);
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        Selected selected = value.select(Optional.empty(), used);
        if (selected.type().isEmpty()) {
            return Selected.of(text(), exactType(), selected);
        }
        if (selected.type().equals(exactType()) && !(value instanceof ColumnSelectable c && c.isDescending())) {
            return selected;
        }
        String name = CastRule.check(this)
                .map(function -> function.columnName(List.of(selected.name())))
                .orElseGet(this::text);
        return Selected.of(name, exactType(), selected);
    }
}
