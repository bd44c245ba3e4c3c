package dev.colonnade.cql.type;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A tuple; always frozen.
 *
 * @param components the types of its components, at least one
 * @since 0.1.0
 */
public record TupleType(List<CqlType> components) implements CqlType {
    /** Copies the list. */
    public TupleType {
        components = List.copyOf(components);
    }

    @Override
    public String cql() {
        return components.stream().map(CqlType::cql).collect(joining(", ", "tuple<", ">"));
    }

    @Override
    public List<CqlType> parts() {
        return components;
    }
}
