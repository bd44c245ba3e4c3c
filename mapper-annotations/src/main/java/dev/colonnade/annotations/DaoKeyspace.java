package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of a {@link Mapper}'s method that says in which keyspace the tables of the DAO are: a {@code String} as
 * in CQL (in double quotes if its case matters), or the driver's {@code CqlIdentifier}. A null is refused, and so is
 * what is no name in CQL, with an {@code IllegalArgumentException}.
 *
 * <p>Tables whose keyspace a {@link Query} says itself stay there. The compiler checks the statements against the
 * entities, whatever the keyspace; the server does when the DAO is made.
 *
 * <pre>{@code
 * @Mapper
 * public interface MediaMapper {
 *     VideoDao videos(@DaoKeyspace String keyspace);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface DaoKeyspace {}
