package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What becomes of nulls where a method does not say it.
 *
 * <p>On a DAO, or an interface that it inherits methods from, it is about all that set columns: {@link Insert},
 * {@link Update} and {@link Query}. On an entity it is about those that write it whole. The most specific wins: the
 * method, the DAO, the interface that the method is inherited from, the entity, the class that the entity extends. An
 * update that writes what changed always writes a changed null.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DefaultNullSavingStrategy {
    /**
     * The strategy.
     *
     * @return what becomes of nulls
     */
    NullSavingStrategy value();
}
