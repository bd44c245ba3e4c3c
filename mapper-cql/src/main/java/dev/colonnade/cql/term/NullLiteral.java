package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;

/**
 * A null.
 *
 * @param range where it stands
 * @since 0.1.0
 */
public record NullLiteral(TextRange range) implements Term {

    @Override
    public String cql() {
        return "null";
    }
}
