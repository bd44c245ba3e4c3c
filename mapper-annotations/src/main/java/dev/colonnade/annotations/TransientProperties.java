package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Properties of a class that are not columns, by their names: for those that it inherits, on which it cannot put
 * {@link Transient}. It counts for subclasses too.
 *
 * <p>A name that is no property is an error.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TransientProperties {
    /**
     * The names of the properties in Java.
     *
     * @return the names; none says nothing
     */
    String[] value();
}
