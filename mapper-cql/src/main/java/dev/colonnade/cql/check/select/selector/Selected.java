package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;

/**
 * What a selected expression gives (Cassandra: {@code Selector.Factory}).
 *
 * @param name the name of the result column
 * @param type its type; empty if it is not known or an error was reported
 * @param aggregate whether it makes one value of many rows
 * @param fetch what is known of the cells that must be read
 * @since 0.1.0
 */
public record Selected(String name, Optional<CqlType> type, boolean aggregate, Fetch fetch) {
    static Selected of(String name, CqlType type) {
        return new Selected(name, Optional.of(type), false, Fetch.KNOWN);
    }

    static Selected unknown(String name) {
        return new Selected(name, Optional.empty(), false, Fetch.KNOWN);
    }

    /** What is made of others. */
    static Selected of(String name, Optional<CqlType> type, List<Selected> parts) {
        Selected made = new Selected(name, type, false, Fetch.KNOWN);
        for (Selected part : parts) {
            made = new Selected(name, type, made.aggregate || part.aggregate, made.fetch.with(part.fetch));
        }
        return made;
    }

    static Selected of(String name, Optional<CqlType> type, Selected part) {
        return new Selected(name, type, part.aggregate, part.fetch);
    }

    Selected with(Fetch fetched) {
        return new Selected(name, type, aggregate, fetched);
    }

    Selected asAggregate(boolean isAggregate) {
        return new Selected(name, type, aggregate || isAggregate, fetch);
    }
}
