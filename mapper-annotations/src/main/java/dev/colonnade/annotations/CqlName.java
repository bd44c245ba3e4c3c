package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that a class, property or parameter has in CQL, where it is not what the {@link NamingStrategy} makes of its
 * name in Java.
 *
 * <p>On an {@link Entity} it is the table, on a {@link Udt} the type, on a property the column or field, on a parameter
 * of a {@link Dao} method the column or bind marker that the parameter stands for.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface CqlName {
    /**
     * The name as CQL would have it: {@code flights} and {@code FLIGHTS} are the same, {@code "Flights"} in double
     * quotes keeps its case. Reserved words need no quotes here: they are quoted wherever they are used.
     *
     * @return the name
     */
    String value();
}
