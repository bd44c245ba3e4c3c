package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constructor that makes an object of a row, or the static method that makes one or gives a builder, of a class
 * that has several.
 *
 * <p>Its parameters are properties, by their names and types; what it does not take is set afterwards. A column that is
 * null is given as null. One that generated code cannot call, or that does not fit the properties, is an error of the
 * compiler, and so are two in one class.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface Creator {}
