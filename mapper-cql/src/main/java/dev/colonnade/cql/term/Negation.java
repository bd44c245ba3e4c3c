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
        return "-" + operand.cql();
    }
}
