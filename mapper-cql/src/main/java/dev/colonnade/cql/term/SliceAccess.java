package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;
import java.util.Optional;

/**
 * The elements of a collection between two keys, both included.
 *
 * @param collection the collection
 * @param from the first, if there is a lower bound
 * @param to the last, if there is an upper bound
 * @param range where it stands
 * @since 0.1.0
 */
public record SliceAccess(Term collection, Optional<Term> from, Optional<Term> to, TextRange range) implements Term {

    @Override
    public String cql() {
        return collection.cql() + "[" + from.map(Term::cql).orElse("") + ".."
                + to.map(Term::cql).orElse("") + "]";
    }
}
