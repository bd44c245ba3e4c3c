package dev.colonnade.cql.check;

/**
 * How many rows a SELECT can give, as far as its text says.
 *
 * @since 0.1.0
 */
public enum Cardinality {
    /** None or one, because its whole primary key is said, or {@code LIMIT 1}. */
    AT_MOST_ONE,
    /** Always one, because it makes one row of all. */
    EXACTLY_ONE,
    /** Any number. */
    MANY
}
