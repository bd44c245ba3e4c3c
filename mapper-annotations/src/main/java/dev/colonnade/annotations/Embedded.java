package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property whose own properties are columns of the table that it is in, or fields of the type.
 *
 * <p>Its class needs no annotation. It is read and made as an {@link Entity} is, may have properties that are embedded
 * in turn, and what the annotations of its properties say holds. A {@link PartitionKey} or {@link ClusteringColumn} on
 * the embedded property itself is about all its columns, in their order; a place that it gives is that of the first.
 *
 * <p>A null is written as a null of each column, and read where all of them are null. In a key a null is refused before
 * anything is sent, and what is read is never null.
 *
 * <pre>{@code
 * @Entity
 * public record Person(@PartitionKey UUID id, @Embedded(prefix = "home_") Address home) {}
 *
 * public record Address(String street, String city) {} // the columns home_street and home_city
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Embedded {
    /**
     * What stands before the names of the columns, as it is.
     *
     * @return the prefix, empty for none
     */
    String prefix() default "";
}
