package dev.colonnade.behaviour.types.product;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A Java type of values, and some of them.
 *
 * @param name the name, which classes are called after
 * @param java the type as it is written, with annotations
 * @param primitive the primitive type, if it has one
 * @param samples values: the extreme ones, empty ones, usual ones; at least two
 * @param kept what the driver's own codec of the column reads for a value
 * @param keys whether it can be in sets and the key of maps, in Java and in Cassandra
 * @param key whether it can be in a primary key
 * @param sorted whether values have an order in Java
 */
record TypeCase(
        String name,
        String java,
        Optional<String> primitive,
        List<?> samples,
        UnaryOperator<Object> kept,
        boolean keys,
        boolean key,
        boolean sorted) {
    TypeCase {
        samples = List.copyOf(samples);
    }

    /** A type whose values the driver reads and writes as they are. */
    static TypeCase of(String name, String java, Object... samples) {
        return new TypeCase(
                name,
                java,
                Optional.empty(),
                List.of(samples),
                value -> value,
                true,
                true,
                samples[0] instanceof Comparable);
    }

    /** The same, which can be a primitive. */
    TypeCase primitive(String type) {
        return new TypeCase(name, java, Optional.of(type), samples, kept, keys, key, sorted);
    }

    /** The same, whose values are others for the driver. */
    TypeCase keptAs(UnaryOperator<Object> other) {
        return new TypeCase(name, java, primitive, samples, other, keys, key, sorted);
    }

    /** The same, which is not in sets, in keys of maps or in primary keys. */
    TypeCase neverKey() {
        return new TypeCase(name, java, primitive, samples, kept, false, false, false);
    }

    /** The same, where Cassandra's empty value is none for a key. */
    TypeCase noPrimaryKey() {
        return new TypeCase(name, java, primitive, samples, kept, keys, false, sorted);
    }

    @Override
    public String toString() {
        return name;
    }
}
