package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long what is written lives. A parameter that says it is a {@code java.time.Duration} of whole seconds, or an
 * {@code int} of seconds; on a method {@link #value} says it. Zero means for ever, as in CQL; a negative time, one with
 * a fraction of a second, or more than the 20 years that Cassandra allows is refused: by the compiler, or before
 * anything is sent.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Ttl {
    /**
     * The time, on a method.
     *
     * @return seconds ({@code "3600"}), or a duration as {@link java.time.Duration#parse} reads it ({@code "PT1H"});
     *     empty on a parameter
     */
    String value() default "";
}
