package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code long} or {@code Long} that is a counter: a number that is only counted up and down, by many at once.
 *
 * <p>Besides its key a table has counters only, or none. Such an entity cannot be inserted or updated as a whole, since
 * Cassandra knows no way to set a counter: write {@code @Query("UPDATE … SET views = views + :delta WHERE id = :id")}.
 * A counter that nobody has counted yet is null.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Counter {}
