package dev.colonnade.cql.term;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;

/**
 * A name where it is written.
 *
 * @param identifier the name
 * @param range where it stands
 * @since 0.1.0
 */
public record Name(Identifier identifier, TextRange range) {
    /**
     * A name that no text holds.
     *
     * @param identifier the name
     * @return the name
     */
    public static Name of(Identifier identifier) {
        return new Name(identifier, TextRange.NONE);
    }

    /** {@return how it is written in CQL} */
    public String cql() {
        return identifier.cql();
    }
}
