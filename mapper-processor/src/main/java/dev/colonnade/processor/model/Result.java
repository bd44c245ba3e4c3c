package dev.colonnade.processor.model;

import dev.colonnade.processor.model.RowType.OfEntity;
import dev.colonnade.processor.model.RowType.OfProjection;
import dev.colonnade.processor.model.RowType.OfValue;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a DAO method returns.
 *
 * @param shape how many of what
 * @param delivery how it is handed over
 * @param row what a row becomes, if it is known
 * @param declared the type as it is declared
 */
public record Result(Shape shape, Delivery delivery, Optional<RowType> row, JavaType declared) {
    private static final Set<Shape> ROWS = EnumSet.range(Shape.ONE, Shape.PAGING);

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
        /** All, of all pages, each once. */
        SET,
        /** All, of all pages. */
        COLLECTION,
        /** All, of all pages, by the value of the first column. */
        MAP,
        /** Those of one page. */
        PAGE,
        /** All, on demand. */
        STREAM,
        /** All, on demand. */
        ITERABLE,
        /** All, as they are asked for. */
        PUBLISHER,
        /** All, on demand, as the driver gives them. */
        PAGING,
        /** Rows that nothing is made of. */
        RESULTS,
        /** The statement, which is not executed. */
        BOUND,
        /** What no method can return. */
        UNSUPPORTED
    }

    /** A result that says nothing of rows. */
    public static Result without(Shape shape, Delivery delivery, JavaType declared) {
        return new Result(shape, delivery, Optional.empty(), declared);
    }

    /** The entity that a row becomes, if it is one. */
    public Optional<MappedClass> entity() {
        return row.flatMap(type -> type instanceof OfEntity of ? Optional.of(of.entity()) : Optional.empty());
    }

    /** The class that is made of the columns of a query, if a row becomes one. */
    public Optional<MappedClass> projection() {
        return row.flatMap(type -> type instanceof OfProjection of ? Optional.of(of.projection()) : Optional.empty());
    }

    /** The value that a row of one column becomes, if it is no more. */
    public Optional<ValueType> scalar() {
        return row.flatMap(type -> type instanceof OfValue of ? Optional.of(of.type()) : Optional.empty());
    }

    /** Whether rows become objects of the user's. */
    public boolean isRows() {
        return ROWS.contains(shape);
    }

    public boolean isSingle() {
        return shape == Shape.ONE || shape == Shape.OPTIONAL;
    }

    /** Whether it is what the driver has, whatever the statement does. */
    public boolean isRaw() {
        return shape == Shape.RESULTS || shape == Shape.BOUND;
    }

    /** Whether nothing is executed. */
    public boolean isBound() {
        return shape == Shape.BOUND;
    }

    /** Whether it is a value that Java cannot have without a row. */
    public boolean isPrimitive() {
        return scalar().filter(type -> type.java() instanceof JavaType.Primitive)
                .isPresent();
    }
}
