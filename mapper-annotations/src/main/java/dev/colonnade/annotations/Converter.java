package dev.colonnade.annotations;

/**
 * Turns values of a Java type into values of one that maps to CQL, and back. {@link Convert} names it.
 *
 * <p>An implementation has no state that changes: all threads use one object. It never meets a null: a null is null on
 * both sides, without asking it. Where the mapped type is a collection, map or array, a null in a row is an empty one,
 * as it is without a converter, and {@link #fromCql} is asked with that.
 *
 * @param <J> the type of the property
 * @param <C> the type that is mapped: any that a property could have itself
 * @since 0.1.0
 */
public interface Converter<J, C> {
    /**
     * Converts a value that is written.
     *
     * @param value the property's value, never null
     * @return what is kept of it, never null
     * @throws IllegalArgumentException if it cannot be kept
     */
    C toCql(J value);

    /**
     * Converts a value that was read.
     *
     * @param value what was kept, never null
     * @return the property's value, never null
     * @throws IllegalArgumentException if it means no value
     */
    J fromCql(C value);
}
