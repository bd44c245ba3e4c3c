package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CqlType;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type its type, canonical
 * @param isStatic whether all rows of a partition share it
 * @param mask what some users read instead of its values, if it is masked
 * @since 0.1.0
 */
public record Column(Identifier name, CqlType type, boolean isStatic, Optional<Mask> mask) {
    /**
     * A column without a mask.
     *
     * @param name its name
     * @param type its type
     * @param isStatic whether all rows of a partition share it
     */
    public Column(Identifier name, CqlType type, boolean isStatic) {
        this(name, type, isStatic, Optional.empty());
    }

    /**
     * A column that each row has for itself.
     *
     * @param name its name
     * @param type its type
     */
    public Column(Identifier name, CqlType type) {
        this(name, type, false);
    }

    /**
     * The same with another mask.
     *
     * @param changed the mask; empty for none
     * @return the column
     */
    public Column withMask(Optional<Mask> changed) {
        return new Column(name, type, isStatic, changed);
    }

    // Names tell columns apart nearly always, and types are deep.
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
