package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record whose objects are values of a tuple type: a part of a column whose parts have places instead of names.
 *
 * <p>Its components are the tuple's, in their order. A tuple is always frozen; it has no name in the schema, so that
 * adding a component to the record is a change of the type of each column that uses it. A component that is null is
 * null in the tuple.
 *
 * <pre>{@code
 * @Tuple
 * public record Range(int from, int to) {}
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Tuple {}
