package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method whose statement may read all partitions of a table, or a range of tokens. Without this annotation such a
 * statement is an error of the compiler.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FullScan {
    /**
     * Why that is acceptable here, for those who read the method and its entry in the query catalogue.
     *
     * @return the reason, not blank
     */
    String value();
}
