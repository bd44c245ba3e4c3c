package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method whose {@link Query} changes the schema, or empties a table: {@code TRUNCATE}, {@code CREATE}, {@code ALTER}
 * or {@code DROP}. Without this annotation such a statement is an error of the compiler, since the schema is that of
 * the entities, and a DAO is about rows. The compiler checks that Cassandra accepts the statement, as far as the tables
 * are known; statements about roles and permissions, and {@code USE}, no DAO can have.
 *
 * <pre>{@code
 * @AllowSchemaChange("tests begin with an empty table")
 * @Query("TRUNCATE airport")
 * void clear();
 * }</pre>
 *
 * <p>The driver waits until the nodes agree on the schema. What {@code TRUNCATE} removes is gone at all nodes, without
 * tombstones: all of them have to be up.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AllowSchemaChange {
    /**
     * Why that is acceptable here, for those who read the method and its entry in the query catalogue.
     *
     * @return the reason, not blank
     */
    String value();
}
