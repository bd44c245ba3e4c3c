package dev.colonnade.cql.term;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * A map: {@code {1: 2}}. In a select clause also a value of a user-defined type, whose fields look like columns there.
 *
 * @param entries its entries, at least one
 * @param range where it stands
 * @since 0.1.0
 */
public record MapLiteral(List<Entry> entries, TextRange range) implements Term {
    /** Copies the list. */
    public MapLiteral {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param key the key
     * @param value the value
     */
    public record Entry(Term key, Term value) {}

    @Override
    public String cql() {
        return entries.stream().map(e -> e.key().cql() + ": " + e.value().cql()).collect(joining(", ", "{", "}"));
    }
}
