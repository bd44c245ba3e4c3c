package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link Dao} that makes entities of rows that the caller has: for statements that a default method
 * executes itself. It takes the driver's {@code Row} and returns the entity; or its {@code ResultSet}, and returns one
 * entity (null without a row, and a {@code TooManyRowsException} at a second), or an {@code Optional}, {@code List},
 * {@code Set}, {@code Collection}, {@code Stream}, {@code Iterable} or {@code PagingIterable} of entities; or its
 * {@code AsyncResultSet}, and returns a {@code MappedAsyncPagingIterable}.
 *
 * <p>Columns are found by name, in whatever order, and once for all rows of a result. All of the entity must be there:
 * a {@code MappingException} says what is missing.
 *
 * <pre>{@code
 * @GetEntity
 * Video video(Row row);
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GetEntity {}
