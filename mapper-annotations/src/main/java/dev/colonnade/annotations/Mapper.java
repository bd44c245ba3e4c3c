package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface that gives the {@link Dao}s of an application: each abstract method takes nothing and returns one.
 *
 * <p>{@code Colonnade.builder(session).build(MediaMapper.class)} makes it. All statements of all its DAOs are prepared
 * then, so that whatever the server refuses is known at start. The entities of its DAOs are its schema.
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
