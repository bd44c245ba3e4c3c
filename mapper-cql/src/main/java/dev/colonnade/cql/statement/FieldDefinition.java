package dev.colonnade.cql.statement;

import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.TypeName;

/**
 * A field of a user-defined type in CREATE TYPE and ALTER TYPE, or an argument in CREATE FUNCTION.
 *
 * @param name its name
 * @param type its type
 * @since 0.1.0
 */
public record FieldDefinition(Name name, TypeName type) {

    /** {@return how it is written in CQL} */
    public String cql() {
        return name.cql() + " " + type.cql();
    }
}
