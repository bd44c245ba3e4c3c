package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property that is a clustering column: it identifies and orders the rows of one partition.
 *
 * <p>A value in a key is never null: a null is refused before anything is sent.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface ClusteringColumn {
    /**
     * The place of this column among the clustering columns, from 0 without gaps. Without it the columns stand in the
     * order of their declaration; either all of an entity's clustering columns say their place, or none.
     *
     * @return the place, or -1 for the order of declaration
     */
    int value() default -1;

    /**
     * The order in which the server keeps the rows of a partition by this column.
     *
     * @return the order, ascending unless said otherwise
     */
    ClusteringOrder order() default ClusteringOrder.ASC;
}
