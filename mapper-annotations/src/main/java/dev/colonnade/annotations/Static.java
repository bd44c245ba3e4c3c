package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property that is a static column: all rows of a partition share its one value.
 *
 * <p>The table must have clustering columns, and the property be no part of the key; the compiler says so. A method
 * that writes a whole entity writes it too, for the whole partition; a null is left as it is. A partition that has
 * static values but no rows is read as one row whose other columns are null, the clustering columns among them.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Static {}
