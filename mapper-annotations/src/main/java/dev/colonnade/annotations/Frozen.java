package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A collection or user-defined type that is frozen: written and read as one, so that no element or field of it can be
 * written alone.
 *
 * <p>On a property, or on a part of its type: {@code List<@Frozen Set<String>>}. In a key, in a collection and in a
 * user-defined type CQL demands it, and it need not be said.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Frozen {}
