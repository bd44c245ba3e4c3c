package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that says how long what is written lives: a {@code java.time.Duration} of whole seconds, or an
 * {@code int} of seconds. Zero means for ever, as in CQL; a negative time, one with a fraction of a second, or more
 * than the 20 years that Cassandra allows is refused before anything is sent.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Ttl {}
