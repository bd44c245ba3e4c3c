package dev.colonnade.runtime.prepare;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Checks values before they are sent.
 *
 * @since 0.1.0
 */
public final class Values {
    /** 20 years of 365 days (Cassandra: "ttl is too large", ExpirableLiveness.MAX_TTL). */
    private static final int LONGEST_TTL = 20 * 365 * 24 * 60 * 60;

    private Values() {}

    /**
     * A value of a primary key, which is never null.
     *
     * @param value the value
     * @param column its column, for the message
     * @param <T> its type
     * @return the value
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T key(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "The value of " + column + " is null: a column of the primary key cannot be null in Cassandra");
        }
        return value;
    }

    /**
     * A value that WHERE compares to, which is never null (Cassandra: "Invalid null value in condition for column").
     *
     * @param value the value
     * @param parameter the parameter, for the message
     * @param <T> its type
     * @return the value
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T compared(@Nullable T value, String parameter) {
        if (value == null) {
            throw new IllegalArgumentException("The value of " + parameter
                    + " is null, but WHERE compares to it, and Cassandra compares to no null");
        }
        return value;
    }

    /**
     * A value that a condition compares to in a way that has no null (Cassandra: "Invalid comparison with null for
     * operator").
     *
     * @param value the value
     * @param parameter the parameter, for the message
     * @param <T> its type
     * @return the value
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T inCondition(@Nullable T value, String parameter) {
        if (value == null) {
            throw new IllegalArgumentException("The value of " + parameter
                    + " is null, but a condition compares to it, and Cassandra compares a null with = and != only");
        }
        return value;
    }

    /**
     * Says that an object is of none of the classes that a table has rows of.
     *
     * @param entity the object
     * @param table the table
     * @return what is thrown
     */
    public static IllegalArgumentException noSubclass(@Nullable Object entity, String table) {
        return new IllegalArgumentException(
                entity == null
                        ? "The object to write into " + table + " is null"
                        : entity.getClass().getName() + " is no class of the rows of " + table
                                + ": give it a @DiscriminatorValue, and name it where the others are named");
    }

    /**
     * A time of writing.
     *
     * @param instant the time; what it has below a microsecond is cut off
     * @return the time in microseconds since 1970
     * @throws IllegalArgumentException if it is null, or too far away for microseconds in 64 bits
     */
    public static long timestamp(@Nullable Instant instant) {
        if (instant == null) {
            throw new IllegalArgumentException("The time of writing is null: take the @Timestamp parameter away where"
                    + " the driver's clock shall say it");
        }
        try {
            return timestamp(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "The time of writing is " + instant + ", which has too many microseconds for 64 bits", e);
        }
    }

    /**
     * A time of writing.
     *
     * @param micros the time in microseconds since 1970
     * @return the same
     * @throws IllegalArgumentException if it is the least number, which means no time in Cassandra
     */
    public static long timestamp(long micros) {
        if (micros == Long.MIN_VALUE) {
            throw new IllegalArgumentException("The time of writing is " + micros + ", which Cassandra has for none");
        }
        return micros;
    }

    /**
     * A time to live.
     *
     * @param ttl the time; zero means for ever
     * @return the time in seconds
     * @throws IllegalArgumentException if it is null, negative, longer than 20 years, or not of whole seconds
     */
    public static int ttl(@Nullable Duration ttl) {
        if (ttl == null) {
            throw new IllegalArgumentException("The time to live is null: Duration.ZERO means for ever");
        }
        if (ttl.getNano() != 0) {
            throw new IllegalArgumentException(
                    "The time to live is " + ttl + ", but Cassandra counts it in whole seconds");
        }
        return ttl(ttl.getSeconds());
    }

    /**
     * A time to live.
     *
     * @param seconds the time in seconds; zero means for ever
     * @return the same
     * @throws IllegalArgumentException if it is negative or longer than 20 years
     */
    public static int ttl(long seconds) {
        if (seconds < 0 || seconds > LONGEST_TTL) {
            throw new IllegalArgumentException("The time to live is " + seconds
                    + " seconds, but Cassandra allows 0 (for ever) to " + LONGEST_TTL + " (20 years)");
        }
        return (int) seconds;
    }
}
