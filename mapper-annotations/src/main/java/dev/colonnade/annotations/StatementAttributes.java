package dev.colonnade.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the statement of a method is executed, or those of all methods of a DAO. What a method says wins over what its
 * DAO says, attribute by attribute; what neither says is as in the execution profile.
 *
 * <p>The compiler checks each value, and that it means something for the statement. On a DAO an attribute that is about
 * some statements only ({@link #pageSize} about those that read, {@link #serialConsistencyLevel} about conditional
 * ones) holds for these.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface StatementAttributes {
    /**
     * How many replicas must answer: {@code "LOCAL_QUORUM"}. For a conditional write it is about the write itself, not
     * about the condition.
     *
     * @return the name of a consistency level; empty for that of the execution profile
     */
    String consistencyLevel() default "";

    /**
     * How many replicas must agree on whether a condition holds.
     *
     * @return {@code "SERIAL"} or {@code "LOCAL_SERIAL"}; empty for that of the execution profile
     */
    String serialConsistencyLevel() default "";

    /**
     * The execution profile of the driver's configuration. A mapper that names one which does not exist cannot be made.
     *
     * @return its name; empty for the default profile
     */
    String executionProfileName() default "";

    /**
     * How many rows a page has.
     *
     * @return a positive number; that of the execution profile where it is not written
     */
    int pageSize() default Integer.MIN_VALUE;

    /**
     * How long to wait for a response, as {@link java.time.Duration#parse} reads it: {@code "PT0.5S"}.
     *
     * @return a positive duration; empty for that of the execution profile
     */
    String timeout() default "";

    /**
     * Whether the server records how it executes the statement, which costs it a lot.
     *
     * @return whether to trace
     */
    boolean tracing() default false;

    /**
     * Whether the driver may execute the statement twice, when it is in doubt whether the first time had an effect.
     * What the statement itself says is right almost always, so this is seldom written.
     *
     * @return one value; none where the statement decides
     */
    boolean[] idempotence() default {};
}
