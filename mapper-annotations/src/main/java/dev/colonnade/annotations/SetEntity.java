package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link Dao} that puts the values of an entity into a statement that the caller has: for statements that
 * a default method executes itself. It takes the entity, and the driver's {@code BoundStatementBuilder} to fill, or a
 * {@code BoundStatement}, and returns the one with the values; a builder need not be returned.
 *
 * <p>A value goes to each bind marker that has the name of its column. What is null is left as it is in the statement:
 * unset, unless something was put there. A null in the key is an {@code IllegalArgumentException}.
 *
 * <pre>{@code
 * @SetEntity
 * void set(Video video, BoundStatementBuilder statement);
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SetEntity {
    /**
     * Whether a column may be left out that no bind marker is for. Otherwise that is a {@code MappingException}.
     *
     * @return true if the statement may set a part of the columns
     */
    boolean lenient() default false;
}
