package dev.colonnade.cql.check.term;

import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TupleLiteral;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.type.CqlType;

/**
 * A term without what stands around it and does not change its value, or the constant that it gives: {@code ((int)
 * null)} is {@code null}, and so is {@code fromJson('null')}.
 *
 * @since 0.1.0
 */
public final class BareTerm {
    private BareTerm() {}

    /**
     * Takes away the types and parentheses around a term, and calls of the server's functions with constants.
     *
     * @param term the term
     * @param type the type of what it stands for; in that of a tuple, parentheses make a tuple of one component
     * @param home the table, whose keyspace knows the functions of users
     * @return the term inside, or the constant that is known to be given
     */
    public static Term of(Term term, CqlType type, Home home) {
        if (term instanceof TypeHint hint) {
            return of(hint.term(), type, home);
        }
        return term instanceof TupleLiteral tuple && isParenthesized(tuple, type)
                ? of(tuple.elements().get(0), type, home)
                : Computed.of(term, type, home).orElse(term);
    }

    /**
     * Asks whether a term is null where it is written.
     *
     * @param term the term
     * @param type the type of what it stands for
     * @param home the table, whose keyspace knows the functions of users
     * @return whether it is
     */
    public static boolean isNull(Term term, CqlType type, Home home) {
        return of(term, type, home) instanceof NullLiteral;
    }

    static boolean isParenthesized(TupleLiteral literal, CqlType type) {
        return literal.elements().size() == 1 && !Types.isTuple(type);
    }
}
