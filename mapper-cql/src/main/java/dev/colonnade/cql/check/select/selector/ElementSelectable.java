package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.Receiver;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.term.ElementAccess;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An element of a collection: {@code m['a']}. */
record ElementSelectable(ElementAccess term, Selectable collection, SelectorScope at) implements Selectable {
    @Override
    public String text() {
        return collection.text() + "[" + TermText.of(term.key(), at.scope()) + "]";
    }

    @Override
    public Optional<CqlType> exactType() {
        return collection instanceof ColumnSelectable column && column.isDescending()
                ? Optional.empty()
                : collection.exactType().flatMap(Collections::value);
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
        Selected selected = collection.select(Optional.empty(), used);
        if (selected.type().isEmpty()) {
            return Selected.unknown(text());
        }
        CqlType type = selected.type().get();
        Optional<Receiver> key = Collections.key(selected.name(), type);
        ElementAccessRule.check(collection.term(), type, key.isPresent(), at);
        key.ifPresent(receiver -> {
            at.terms().check(term.key(), receiver);
            SelectedKeyRule.check(term.key(), receiver, at);
        });
        return Selected.of(text(), Collections.value(type), selected)
                .with(Keys.fetch(collection, selected, List.of(term.key())));
    }
}
