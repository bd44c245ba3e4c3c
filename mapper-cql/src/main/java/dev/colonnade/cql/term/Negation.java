package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;

/**
 * The negative of a value.
 *
 * @param operand the value
 * @param range where it stands
 * @since 0.1.0
 */
public record Negation(Term operand, TextRange range) implements Term {

    @Override
    public String cql() {
        String cql = operand.cql();
        return standsApart(cql.charAt(0)) ? "- " + cql : "-" + cql;
    }

    /** Behind a minus the server takes these for the rest of a number, a duration, NaN, Infinity or a comment. */
    private static boolean standsApart(char c) {
        return (c >= '0' && c <= '9') || "-PnNiI".indexOf(c) >= 0;
    }
}
