package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;

/**
 * An element of a collection.
 *
 * @param collection the collection
 * @param key its key
 * @param range where it stands
 * @since 0.1.0
 */
public record ElementAccess(Term collection, Term key, TextRange range) implements Term {

    @Override
    public String cql() {
        return collection.cql() + "[" + key.cql() + "]";
    }
}
