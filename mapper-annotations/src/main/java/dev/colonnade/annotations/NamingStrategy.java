package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the names of classes and properties become names in CQL, where {@link CqlName} does not say another.
 *
 * <p>On an {@link Entity} or {@link Udt} it counts for the class, and for subclasses that do not say another; on a
 * package, in {@code package-info.java}, for the classes of the package, not for those of packages below it. For all
 * others the compiler's option {@code colonnade.naming} counts, and without it
 * {@link NamingConvention#SNAKE_CASE_INSENSITIVE}. Parameters of {@link Dao} methods are found by their names in Java
 * whatever it says.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface NamingStrategy {
    /**
     * The convention that the names follow.
     *
     * @return the convention
     */
    NamingConvention convention();
}
