package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface that gives the {@link Dao}s of an application: each abstract method returns one, or a
 * {@code CompletionStage} of one.
 *
 * <p>{@code Colonnade.builder(session).build(MediaMapper.class)} makes it. All statements of the DAOs of methods
 * without parameters are prepared then, so that whatever the server refuses is known at start. The entities of its DAOs
 * are its schema.
 *
 * <p>A method with parameters makes a DAO for another {@link DaoKeyspace}, {@link DaoTable} or {@link DaoProfile}, and
 * prepares its statements on the first call with such arguments; what it does not say is as in the mapper. The 256 DAOs
 * of a kind that were asked for last are kept; one that is forgotten can be used further, and is made anew when it is
 * asked for. Nothing of a failed attempt is kept.
 *
 * <pre>{@code
 * @Mapper
 * public interface MediaMapper {
 *     VideoDao videos();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Mapper {}
