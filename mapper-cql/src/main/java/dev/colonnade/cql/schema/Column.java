package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CqlType;

/**
 * A column of a table, or a field of a user-defined type.
 *
 * @param name its name
 * @param type its type
 * @since 0.1.0
 */
public record Column(Identifier name, CqlType type) {
    String cql() {
        return name.cql() + " " + type.cql();
    }
}
