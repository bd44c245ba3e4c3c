package dev.colonnade.cql.schema;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The value of an option.
 *
 * @since 0.1.0
 */
public sealed interface OptionValue {
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
