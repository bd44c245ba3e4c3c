package dev.colonnade.cql.schema;

import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.MapLiteral;
import dev.colonnade.cql.term.Term;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The value of an option.
 *
 * @since 0.1.0
 */
public sealed interface OptionValue {
    /**
     * The value that a term of CQL says.
     *
     * @param term a constant, or a map of constants
     * @return the value; an empty map for any other term
     */
    static OptionValue of(Term term) {
        if (term instanceof Literal literal) {
            return new Plain(literal.text());
        }
        return new Entries(term instanceof MapLiteral map ? entries(map) : Map.of());
    }

    /**
     * The entries of a map of constants, as texts.
     *
     * @param map the map
     * @return its entries; what is no constant is left out
     */
    static Map<String, String> entries(MapLiteral map) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (MapLiteral.Entry entry : map.entries()) {
            if (entry.key() instanceof Literal key && entry.value() instanceof Literal value) {
                entries.put(key.text(), value.text());
            }
        }
        return entries;
    }

    /**
     * A string, number or boolean.
     *
     * @param text the value, without quotes
     * @since 0.1.0
     */
    record Plain(String text) implements OptionValue {}

    /**
     * A map of strings.
     *
     * @param entries its entries
     * @since 0.1.0
     */
    record Entries(Map<String, String> entries) implements OptionValue {
        /** Copies the map, in the order of its keys. */
        public Entries {
            entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        }
    }
}
