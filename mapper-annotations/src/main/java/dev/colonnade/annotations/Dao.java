package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose methods are statements. The compiler writes its implementation, {@code VideoDaoImpl} for
 * {@code VideoDao}, in the same package.
 *
 * <p>Each abstract method has one of {@link Insert}, {@link Select}, {@link Update}, {@link Delete}, {@link Increment}
 * and {@link Query}. Default and static methods are left alone; what they need is given by abstract methods with
 * {@link GetEntity} and {@link SetEntity}, and by one that gives the driver's session: {@code CqlSession session()}.
 * The implementation is immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Dao {
    /**
     * Entities whose tables the statements of the methods name, besides those that the methods name themselves and
     * those of the same compilation. The compiler checks a statement against the entity of its table, and can only warn
     * where it knows none.
     *
     * @return classes with {@link Entity}; none where the methods name all that matter
     */
    Class<?>[] entities() default {};
}
