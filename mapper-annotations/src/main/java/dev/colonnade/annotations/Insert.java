package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that writes an entity, its only parameter but for a {@link Ttl}.
 *
 * <p>A property that is null is left unset: what the row already has stays, and no tombstone is written; or it is
 * written as null, if {@link #nullSavingStrategy} says so. What a value has inside is written with it: fields of a
 * user-defined type that are null are null then. A null in the key is refused. As in CQL an insert overwrites: it does
 * not fail when there is a row already, unless {@link #ifNotExists} asks.
 *
 * <p>In place of one entity it takes many: a {@code Collection}, {@code List} or {@code Set} of them, an array or a
 * variable number. Each is written by a statement of its own, several at a time; all are encoded first, so that nothing
 * is sent if one of them cannot be. Once one fails no other is begun, and the method fails with that error. It returns
 * {@code void} or {@code CompletionStage<Void>} then.
 *
 * <p>It returns {@code void}; with {@link #ifNotExists} {@code boolean} (whether it was applied) or {@code Lwt} of the
 * entity (with the row that stood in the way); or a {@code CompletionStage} of {@code Void}, {@code Boolean} or
 * {@code Lwt}.
 *
 * <p>On a parameter of a {@link Batch} it says the same of that entity.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Insert {
    /**
     * Whether the row is written only if there is none with its key: a lightweight transaction. Its outcome must not be
     * lost, so the method returns {@code boolean} or {@code Lwt}.
     *
     * @return whether to add {@code IF NOT EXISTS}
     */
    boolean ifNotExists() default false;

    /**
     * What becomes of properties that are null. With {@link NullSavingStrategy#SET_TO_NULL} the row is what the entity
     * is: columns of embedded objects that are null, and of other classes of the table, are null as well, and so are
     * static columns, for the whole partition.
     *
     * @return the strategy; where it is not written, that of {@link DefaultNullSavingStrategy}
     */
    NullSavingStrategy nullSavingStrategy() default NullSavingStrategy.DO_NOT_SET;
}
