package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@link Entity} whose table is a materialized view of another one's: the same rows by another key, which the server
 * keeps in step.
 *
 * <pre>{@code
 * @Entity
 * @MaterializedView(of = Video.class)
 * public record VideoByStudio(@PartitionKey String studio, @ClusteringColumn UUID id, String title) {}
 * }</pre>
 *
 * <p>The view has the columns of its properties, which are columns of that table with the same names and types. Its key
 * has all columns of the table's key, and one other at most. DAOs read it; a method that writes it is an error. The
 * mapper creates it behind its table, which is part of the mapper's schema even if no DAO names its entity.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MaterializedView {
    /**
     * The entity whose rows it has. It is no view itself.
     *
     * @return the entity
     */
    Class<?> of();

    /**
     * What a row holds to be in the view, as it stands in CQL behind WHERE: {@code id > 100 AND title IS NOT NULL}. Of
     * a column that is not in the key of the table, only IS NOT NULL can be said. Of each column of the view's key
     * about which nothing is said, the mapper says that it is not null.
     *
     * @return the relations; empty for all rows whose key in the view has no null
     */
    String where() default "";
}
