package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TypeHint;

/**
 * Knows null where it is written.
 *
 * @since 0.1.0
 */
public final class NullTerms {
    private NullTerms() {}

    /**
     * Asks whether a term is null, be it with a type before it: {@code (int) null}.
     *
     * @param term the term
     * @return whether it is
     */
    public static boolean isNull(Term term) {
        return term instanceof NullLiteral || (term instanceof TypeHint hint && isNull(hint.term()));
    }
}
