package dev.colonnade.annotations;

/**
 * The kinds of batches that Cassandra has.
 *
 * @since 0.1.0
 */
public enum BatchType {
    /** All is written, sooner or later, or nothing, through the batch log. */
    LOGGED,

    /** Without the batch log: for one partition, which is written as a whole all the same. */
    UNLOGGED,

    /** Of tables of counters. */
    COUNTER
}
