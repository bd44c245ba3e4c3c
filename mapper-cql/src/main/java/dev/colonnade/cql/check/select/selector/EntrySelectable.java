package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.term.ColumnReference;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of what is a map or a value of a user-defined type; its key is a column only in a map. */
final class EntrySelectable {
    private final MapLiteral.Entry entry;
    private final SelectableReader reader;
    private @Nullable Selectable key;
    private @Nullable Selectable value;

    EntrySelectable(MapLiteral.Entry entry, SelectableReader reader) {
        this.entry = entry;
        this.reader = reader;
    }

    Term keyTerm() {
        return entry.key();
    }

    /** The field of a user-defined type that the key names, if it can be one. */
    Optional<Name> field() {
        return entry.key() instanceof ColumnReference name ? Optional.of(name.column()) : Optional.empty();
    }

    Selectable key() {
        if (key == null) {
            key = reader.read(entry.key());
        }
        return key;
    }

    Selectable value() {
        if (value == null) {
            value = reader.read(entry.value());
        }
        return value;
    }

    /** Whether too little is known of what was asked for already. */
    boolean isUnknown() {
        return (key != null && key.isUnknown()) || (value != null && value.isUnknown());
    }

    String text() {
        return field().map(name -> name.identifier().name()).orElseGet(() -> key().text()) + ": " + value().text();
    }
}
