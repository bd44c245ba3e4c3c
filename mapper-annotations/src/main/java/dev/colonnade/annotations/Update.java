package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that writes a row with an {@code UPDATE}: all of an entity, what changed of it, or some columns.
 *
 * <p>With one entity all its columns are written. A property that is null is left unset: what the row already has
 * stays; or it is written as null, if {@link #nullSavingStrategy} says so. A user-defined type that is not frozen is
 * written field by field, so that fields that the class does not know stay; a field that is null is written as null.
 *
 * <p>With two entities, called {@code before} and {@code after}, what changed from the one to the other is written and
 * nothing else, in one statement: elements of sets and entries of maps are added and taken away; a list grows in front
 * or behind where that is all that happened to it, and is replaced otherwise; a property that is null now is written as
 * null. Nothing is sent if nothing changed, unless there is a condition. What is compared is what would be written, so
 * the classes need no {@code equals}. Sets and maps whose elements or keys have decimals, sets or maps in them are
 * replaced as a whole, since the server may take two for one. A changed key is an {@link IllegalArgumentException}.
 *
 * <p>With {@link #entityClass} and no entity, parameters have the names of columns: those of the key say which row it
 * is, the others are set, a null too, which deletes what the column had, unless {@link #nullSavingStrategy} says that
 * it is left unset.
 *
 * <p>A null in the key is refused. As in CQL an update creates the row if there is none, unless {@link #ifExists} asks.
 * Another parameter may be a {@link Ttl}.
 *
 * <p>In place of one entity it takes many: a {@code Collection}, {@code List} or {@code Set} of them, an array or a
 * variable number. Each is written by a statement of its own, several at a time; all are encoded first, so that nothing
 * is sent if one of them cannot be. Once one fails no other is begun, and the method fails with that error. It returns
 * {@code void} or {@code CompletionStage<Void>} then.
 *
 * <p>It returns {@code void}; with {@link #ifExists} {@code boolean}, whether it was applied, or {@code Lwt} of the
 * entity, which has no row, for there is none; with {@code before} and {@code after} {@code void} or {@code boolean},
 * whether anything changed; or a {@code CompletionStage} of any of them.
 *
 * <p>On a parameter of a {@link Batch} it says the same of that entity.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Update {
    /**
     * Whether the row is written only if it exists: a lightweight transaction. Its outcome must not be lost, so the
     * method returns {@code boolean} or {@code Lwt}.
     *
     * @return whether to add {@code IF EXISTS}
     */
    boolean ifExists() default false;

    /**
     * The entity whose columns are set, where the parameters are columns and do not say it.
     *
     * @return one class, or none
     */
    Class<?>[] entityClass() default {};

    /**
     * Relations besides those of the parameters. Only with {@link #entityClass}.
     *
     * @return what stands behind WHERE, or nothing
     */
    String customWhereClause() default "";

    /**
     * Conditions: {@code owner = :expected}. It makes a lightweight transaction, whose outcome must not be lost: the
     * method returns {@code boolean}, or {@code Lwt} of what the condition tests. Bind markers are parameters of the
     * method, beside an entity too. A null means with {@code =} that the column has no value; where Cassandra compares
     * to no null, as with {@code <}, it is an {@link IllegalArgumentException}.
     *
     * @return what stands behind IF, or nothing
     */
    String customIfClause() default "";

    /**
     * What becomes of properties, or of parameters that are set, that are null. Not with {@code before} and
     * {@code after}: a property that is null now is always written as null.
     *
     * @return the strategy; where it is not written, that of {@link DefaultNullSavingStrategy}, and without one
     *     properties are left unset, and parameters written as null
     */
    NullSavingStrategy nullSavingStrategy() default NullSavingStrategy.DO_NOT_SET;
}
