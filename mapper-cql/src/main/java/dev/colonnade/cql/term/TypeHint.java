package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;

/**
 * A value whose type is said: {@code (int) ?}.
 *
 * @param type the type
 * @param term the value
 * @param range where it stands
 * @since 0.1.0
 */
public record TypeHint(TypeName type, Term term, TextRange range) implements Term {

    @Override
    public String cql() {
        return "(" + type.cql() + ") " + term.cql();
    }
}
