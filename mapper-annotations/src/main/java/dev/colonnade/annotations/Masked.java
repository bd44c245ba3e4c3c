package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property whose column is masked: whoever reads it without the permission UNMASK reads what a function makes of it.
 * From Cassandra 5.0, on nodes that have {@code dynamic_data_masking_enabled: true}.
 *
 * <pre>{@code
 * @Masked String name                                  // name text MASKED WITH mask_default()
 * @Masked("mask_inner(0, 4)") String card              // ************1234
 * @Masked("mask_null()") LocalDate born                // null, so no int or long
 * }</pre>
 *
 * <p>The mask is part of the schema of the mapper: it is created, added to a column that has none, and compared. It
 * changes nothing of what is stored. The user of the <em>program</em> needs UNMASK too, or the program reads masked
 * values without knowing, and writes them back with the next save of an entity. Without UNMASK a user can look for rows
 * by a masked column only with the permission SELECT_MASKED.
 *
 * <p>The compiler checks it by the rules of the server. A {@link MaterializedView} has the masks of its table, and says
 * none itself.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Masked {
    /**
     * The function, as it stands behind MASKED WITH: one of Cassandra's own, whose arguments besides the column are
     * constants. By default {@code mask_default()}: {@code ****} for text, zero for a number, nothing for a collection.
     *
     * @return the function; empty for the default
     */
    String value() default "";
}
