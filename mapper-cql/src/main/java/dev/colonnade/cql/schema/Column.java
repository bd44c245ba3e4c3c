package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CqlType;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type, canonical
 * @param isStatic whether all rows of a partition share it
 * @since 0.1.0
 */
public record Column(Identifier name, CqlType type, boolean isStatic) {
    /**
     * A column that each row has for itself.
     *
     * @param name its name
     * @param type its type
     */
    public Column(Identifier name, CqlType type) {
        this(name, type, false);
    }

    // Names tell columns apart nearly always, and types are deep.
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
