package dev.colonnade.cql.type;

import java.util.List;

/**
 * A type whose values are written and read as one.
 *
 * @param type the type that is frozen, itself not frozen
 * @since 0.1.0
 */
public record FrozenType(CqlType type) implements CqlType {
    @Override
    public String cql() {
        return "frozen<" + type.cql() + ">";
    }

    @Override
    public List<CqlType> parts() {
        return List.of(type);
    }

    @Override
    public CqlType unfrozen() {
        return type;
    }
}
