package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CqlType;

/**
 * A field of a user-defined type.
 *
 * @param name its name
 * @param type its type, canonical
 * @since 0.1.0
 */
public record Field(Identifier name, CqlType type) {}
