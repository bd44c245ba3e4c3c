package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class or record whose objects are values of a user-defined type: a part of a column, not a row.
 *
 * <p>Its properties are found and its objects made as those of an {@link Entity}; each is a field of the type. It has
 * no key. A type inside a collection, a key or another type is frozen, as CQL demands; a column of its own is not.
 *
 * <pre>{@code
 * @Udt
 * public record Location(double latitude, double longitude) {}
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Udt {}
