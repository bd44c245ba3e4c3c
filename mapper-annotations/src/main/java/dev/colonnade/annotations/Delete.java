package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that deletes a row, given as an entity or by its key; or all rows of a part of a key, as {@link Select}
 * finds them; or columns of them. Bind markers of its clauses are parameters of the method, which are then no columns.
 *
 * <p>In place of one entity it takes many: a {@code Collection}, {@code List} or {@code Set} of them, an array or a
 * variable number. Each is deleted by a statement of its own, several at a time; all are encoded first, so that nothing
 * is sent if one of them cannot be. Once one fails no other is begun, and the method fails with that error. It returns
 * {@code void} or {@code CompletionStage<Void>} then.
 *
 * <p>It returns {@code void}; with {@link #ifExists} {@code boolean}, or {@code Lwt} of the entity, which has no row,
 * for there is none; or a {@code CompletionStage} of any of them.
 *
 * <p>On a parameter of a {@link Batch} it says the same of that entity.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Delete {
    /**
     * The entity whose rows are deleted, where the parameters are key columns and do not say it.
     *
     * @return one class, or none
     */
    Class<?>[] entityClass() default {};

    /**
     * Whether the row is deleted only if it exists: a lightweight transaction. Its outcome must not be lost, so the
     * method returns {@code boolean} or {@code Lwt}.
     *
     * @return whether to add {@code IF EXISTS}
     */
    boolean ifExists() default false;

    /**
     * What is deleted of the row, if not all: columns, elements of lists and maps ({@code scores[:player]}), fields of
     * user-defined types ({@code home.city}). Only where the parameters are columns.
     *
     * @return what stands behind DELETE, or nothing for the row
     */
    String[] columns() default {};

    /**
     * Relations besides those of the parameters: {@code day < :before}. Only where the parameters are columns.
     *
     * @return what stands behind WHERE, or nothing
     */
    String customWhereClause() default "";

    /**
     * Conditions: {@code owner = :owner}. It makes a lightweight transaction, whose outcome must not be lost: the
     * method returns {@code boolean}, or {@code Lwt} of what the condition tests. Bind markers are parameters of the
     * method, beside an entity too. A null means with {@code =} that the column has no value; where Cassandra compares
     * to no null, as with {@code <}, it is an {@link IllegalArgumentException}.
     *
     * @return what stands behind IF, or nothing
     */
    String customIfClause() default "";
}
