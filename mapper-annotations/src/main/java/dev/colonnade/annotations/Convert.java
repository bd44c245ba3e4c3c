package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How values of a Java type become values of one that maps to CQL, and back.
 *
 * <p>On a property, on any part of its type ({@code List<@Convert(MoneyAsText.class) Money>}), or on a class of one's
 * own, whose values are then converted wherever they stand. What the converter makes is mapped as its own type is, with
 * {@link CqlType} if that stands beside it.
 *
 * <p>The converter is a class that is not abstract, inner or generic, with a constructor without parameters; both can
 * be seen from the package of the mapped class. One object of it is made for each place where it is used.
 *
 * @see Converter
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE,
    ElementType.TYPE_USE
})
public @interface Convert {
    /**
     * The converter.
     *
     * @return its class
     */
    Class<? extends Converter<?, ?>> value();
}
