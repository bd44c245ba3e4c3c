package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.Term;

/**
 * A kind of terms, and what the server demands of them.
 *
 * @param <T> the terms
 */
interface TermKind<T extends Term> {
    /** Whether a term can be a value of something (the server's {@code testAssignment}). */
    Fit fit(T term, Slot slot);

    /** Checks that it is, and says what its bind markers are (the server's {@code prepare}). */
    void check(T term, Slot slot);
}
