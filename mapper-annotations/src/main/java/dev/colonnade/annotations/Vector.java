package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that is a vector of a fixed number of elements (from Cassandra 5.0), not a list: {@code @Vector(4) float[]
 * embedding}.
 *
 * <p>On an array of a primitive type, a {@code List} or the driver's {@code CqlVector}. A vector has exactly as many
 * elements as this says: writing one of another length is an {@link IllegalArgumentException}. None of its elements is
 * null, and it has no empty form.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
public @interface Vector {
    /**
     * How many elements it has, from 1.
     *
     * @return the number
     */
    int value();
}
