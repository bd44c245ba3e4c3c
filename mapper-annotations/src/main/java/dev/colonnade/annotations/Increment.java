package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that adds to counters of one row. Its parameters have the names of columns: the whole key, and each counter
 * that is added to, a {@code long} or {@code int} that may be negative.
 *
 * <p>It is never idempotent: the driver does not repeat it where the outcome is not known. It returns {@code void}, or
 * a {@code CompletionStage} of {@code Void}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Increment {
    /**
     * The entity whose row it is.
     *
     * @return one class
     */
    Class<?>[] entityClass();
}
