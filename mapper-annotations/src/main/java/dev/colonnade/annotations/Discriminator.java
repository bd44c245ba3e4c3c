package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column of an {@link Entity}'s table that says of which subclass a row is.
 *
 * <p>The entity is a sealed interface or class, whose concrete subclasses are known, or any other that lists them. Each
 * of them says its value with {@link DiscriminatorValue}. The table has the columns of all of them: those of one name
 * have one type, and the key is that of all, read by accessors that the entity itself has.
 *
 * <p>A row is read as an object of its own class; a value that no class has is a {@code DiscriminatorException}. A
 * {@link Dao} can have methods of a subclass too: they write its value and read rows of no other, which the statement
 * says where the discriminator is in the key.
 *
 * <pre>{@code
 * @Entity
 * @Discriminator("kind")
 * public sealed interface Animal permits Dog, Cat { UUID id(); }
 *
 * @DiscriminatorValue("dog")
 * public record Dog(@PartitionKey UUID id, String breed) implements Animal {}
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Discriminator {
    /**
     * The name of the column, which is a text, as CQL would have it.
     *
     * @return the name
     */
    String value();

    /**
     * Where the column is.
     *
     * @return its place
     */
    Place place() default Place.REGULAR_COLUMN;

    /**
     * The subclasses that are not permitted by something sealed.
     *
     * @return the classes
     */
    Class<?>[] subclasses() default {};

    /**
     * Where a discriminator can be.
     *
     * @since 0.1.0
     */
    enum Place {
        /** In no key. */
        REGULAR_COLUMN,
        /** The first column of the partition key. */
        PARTITION_KEY,
        /** The first clustering column. */
        CLUSTERING_COLUMN
    }
}
