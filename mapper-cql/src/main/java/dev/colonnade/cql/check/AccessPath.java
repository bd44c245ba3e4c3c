package dev.colonnade.cql.check;

/**
 * How the server finds the rows that a statement is about, from the cheapest way to the dearest.
 *
 * @since 0.1.0
 */
public enum AccessPath {
    /** One row, by its whole primary key. */
    ROW,
    /** All rows of one partition. */
    PARTITION,
    /** Some rows of one partition, by its clustering columns. */
    SLICE,
    /** Several partitions, by their keys. */
    PARTITIONS,
    /** An index, which is asked on many nodes unless the partition is said too. */
    INDEX,
    /** Rows that are read and thrown away ({@code ALLOW FILTERING}). */
    FILTERING,
    /** All partitions, or a range of tokens. */
    FULL_SCAN
}
