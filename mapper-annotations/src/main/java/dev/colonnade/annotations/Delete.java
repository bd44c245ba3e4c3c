package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that deletes a row, given as an entity or by its key; or all rows of a part of a key, as {@link Select}
 * finds them.
 *
 * <p>It returns {@code void}; with {@link #ifExists} {@code boolean}; or a {@code CompletionStage} of {@code Void} or
 * {@code Boolean}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Delete {
    /**
     * The entity whose rows are deleted, where the parameters are key columns and do not say it.
     *
     * @return one class, or none
     */
    Class<?>[] entityClass() default {};

    /**
     * Whether the row is deleted only if it exists: a lightweight transaction. Its outcome must not be lost, so the
     * method returns {@code boolean}.
     *
     * @return whether to add {@code IF EXISTS}
     */
    boolean ifExists() default false;
}
