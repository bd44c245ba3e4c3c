package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;

/**
 * A value in another type: {@code CAST(x AS text)}.
 *
 * @param term the value
 * @param type the type
 * @param range where it stands
 * @since 0.1.0
 */
public record Cast(Term term, TypeName type, TextRange range) implements Term {

    @Override
    public String cql() {
        return "CAST(" + term.cql() + " AS " + type.cql() + ")";
    }
}
