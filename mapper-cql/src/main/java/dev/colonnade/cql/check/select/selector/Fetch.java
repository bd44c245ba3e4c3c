package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.term.Term;
import java.util.Optional;

/**
 * What the server knows, when it prepares a statement, of the cells that it must read (Cassandra:
 * {@code Selector.Factory.areAllFetchedColumnsKnown} and {@code addFetchedColumns}).
 *
 * @param known whether the server takes them for known
 * @param lateKey a key that it needs then, though it will be known only when the statement is executed
 * @since 0.1.0
 */
public record Fetch(boolean known, Optional<Term> lateKey) {
    /** All is known. */
    public static final Fetch KNOWN = new Fetch(true, Optional.empty());

    /**
     * What is known of two things together.
     *
     * @param other the other
     * @return what is known of both
     */
    public Fetch with(Fetch other) {
        return new Fetch(known && other.known, lateKey.isPresent() ? lateKey : other.lateKey);
    }
}
