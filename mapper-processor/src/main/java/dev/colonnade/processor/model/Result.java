package dev.colonnade.processor.model;

import java.util.Optional;

/**
 * What a DAO method returns.
 *
 * @param shape how many of what
 * @param async whether it is a stage
 * @param entity the entity that a row becomes, if it is one
 * @param scalar the value that a row of one column becomes, if it is no entity
 * @param declared the type as it is declared
 */
public record Result(
        Shape shape, boolean async, Optional<MappedClass> entity, Optional<ValueType> scalar, JavaType declared) {
    /** How many of what. */
    public enum Shape {
        /** Nothing. */
        NOTHING,
        /** Whether a conditional statement was applied. */
        APPLIED,
        /** Whether it was applied, else the row that stood in the way. */
        LWT,
        /** One, or null. */
        ONE,
        /** One, or empty. */
        OPTIONAL,
        /** All, of all pages. */
        LIST,
        /** All, on demand. */
        STREAM,
        /** All, on demand, as the driver gives them. */
        ITERABLE,
        /** What no method can return. */
        UNSUPPORTED
    }

    public boolean isRows() {
        return isSingle() || shape == Shape.LIST || shape == Shape.STREAM || shape == Shape.ITERABLE;
    }

    public boolean isSingle() {
        return shape == Shape.ONE || shape == Shape.OPTIONAL;
    }

    /** Whether it is a value that Java cannot have without a row. */
    public boolean isPrimitive() {
        return scalar.filter(type -> type.java() instanceof JavaType.Primitive).isPresent();
    }
}
