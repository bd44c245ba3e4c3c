package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type that a value has in CQL, where it is not the usual one of its Java type.
 *
 * <p>On a property, or on any part of its type: {@code @CqlType("ascii") String code}, {@code Map<@CqlType("timeuuid")
 * UUID, @CqlType("varint") Long> sums}. The compiler checks that a value of the Java type can be kept as that type and
 * read back; which types those are, the guide's table of types says. An enum that is kept as an {@code int},
 * {@code smallint} or {@code tinyint} is kept by its ordinal.
 *
 * <p>On a class that maps to nothing otherwise it says that the session has a codec of the user's between that type and
 * the class: {@code @CqlType("text") Money price}. Whether it has is known when the DAO is made, which throws a
 * {@code MappingException} if not. The driver's {@code TupleValue} and {@code UdtValue} are written likewise.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
public @interface CqlType {
    /**
     * The type as CQL writes it: {@code ascii}, {@code tuple<int, text>}.
     *
     * @return the type
     */
    String value();
}
