package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.type.CqlType;

/**
 * A type where it is written.
 *
 * @param type the type, as it is written
 * @param range where it stands
 * @since 0.1.0
 */
public record TypeName(CqlType type, TextRange range) {

    /** {@return how it is written in CQL} */
    public String cql() {
        return type.cql();
    }
}
