package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.SliceAccess;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The elements of a collection between two keys: {@code m['a'..'c']}. */
record SliceSelectable(SliceAccess term, Selectable collection, SelectorScope at) implements Selectable {
    @Override
    public String text() {
        return collection.text() + "[" + bound(term.from()) + ".." + bound(term.to()) + "]";
    }

    private String bound(Optional<Term> bound) {
        return bound.map(value -> TermText.of(value, at.scope())).orElse("");
    }

    @Override
    public Optional<CqlType> exactType() {
        return collection instanceof ColumnSelectable column && column.isDescending()
                ? Optional.empty()
                : collection.exactType().filter(type -> type.unfrozen() instanceof CollectionType);
    }

    @Override
    public boolean isUnknown() {
        return collection.isUnknown();
    }

    @Override
    public boolean selects(Predicate<Column> columns) {
        return collection.selects(columns);
    }

    @Override
    public Selected select(Optional<CqlType> expected, Consumer<Column> used) {
        Selected selected = collection.select(expected, used);
        if (selected.type().isEmpty()) {
            return Selected.unknown(text());
        }
        CqlType type = selected.type().get();
        Optional<Receiver> key = Collections.key(selected.name(), type);
        ElementAccessRule.check(collection.term(), type, key.isPresent(), at);
        List<Term> bounds =
                Stream.concat(term.from().stream(), term.to().stream()).toList();
        key.ifPresent(receiver -> bounds.forEach(bound -> {
            at.terms().check(bound, receiver);
            SelectedKeyRule.check(bound, receiver, at);
        }));
        return Selected.of(text(), key.map(receiver -> type), selected).with(Keys.fetch(collection, selected, bounds));
    }
}
