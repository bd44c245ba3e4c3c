package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property that is computed from the columns of a row when it is read, and is no column itself: the time when a value
 * was written, for how long it lives, the result of a function.
 *
 * <p>Each {@link Select} selects it under the name of the property, the statement of a {@link Query} has to:
 * {@code SELECT …, writetime(title) AS title_written FROM …}. It is in no table, and never written. It is null where
 * the expression is: {@code writetime} of a value that is null, {@code ttl} of one that does not expire.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Computed {
    /**
     * The expression, as a SELECT has it: {@code writetime(title)}, {@code ttl(title)}, {@code cast(length as text)}.
     * It has no bind markers. The compiler checks it against the table of the entity, and its type against the
     * property.
     *
     * @return the expression
     */
    String value();
}
