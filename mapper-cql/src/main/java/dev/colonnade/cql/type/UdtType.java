package dev.colonnade.cql.type;

import dev.colonnade.cql.Identifier;

/**
 * A user-defined type, by its name.
 *
 * @param name the name, of a type in the keyspace of the table that uses it
 * @since 0.1.0
 */
public record UdtType(Identifier name) implements CqlType {
    @Override
    public String cql() {
        return name.typeCql();
    }

    @Override
    public CqlType frozen() {
        return new FrozenType(this);
    }

    @Override
    public boolean isMultiCell() {
        return true;
    }
}
