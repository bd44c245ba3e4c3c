package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An expression of which nothing is known: a mistake in it was reported, or it calls a function that is not declared.
 */
record UnknownSelectable(Term term, List<Selectable> parts, SelectorScope at) implements Selectable {
    @Override
    public String text() {
        return term.cql();
    }

    @Override
    public Optional<CqlType> exactType() {
        return Optional.empty();
    }

    @Override
    public boolean isUnknown() {
        return true;
    }

    @Override
    public boolean selects(Predicate<Column> columns) {
        return Elements.selects(parts, columns);
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        selects(column -> {
            used.accept(column);
            return false;
        });
        return Selected.unknown(text());
    }
}
