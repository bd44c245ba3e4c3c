package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that writes all columns of an entity, its only parameter but for a {@link Ttl}, with an {@code UPDATE}.
 *
 * <p>A property that is null is left unset: what the row already has stays. A null in the key is refused. As in CQL an
 * update creates the row if there is none, unless {@link #ifExists} asks.
 *
 * <p>It returns {@code void}; with {@link #ifExists} {@code boolean}; or a {@code CompletionStage} of {@code Void} or
 * {@code Boolean}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Update {
    /**
     * Whether the row is written only if it exists: a lightweight transaction. Its outcome must not be lost, so the
     * method returns {@code boolean}.
     *
     * @return whether to add {@code IF EXISTS}
     */
    boolean ifExists() default false;
}
