package dev.colonnade.cql.check;

/**
 * How the server finds the rows that a statement is about, from the cheapest way to the dearest.
 *
 * @since 0.1.0
 */
public enum AccessPath {
    /**
     * One row, by its whole primary key; also the one row of a partition that an UPDATE or INSERT of static columns
     * writes.
     */
    ROW,
    /** A whole partition, by its key. */
    PARTITION,
    /** Some rows of one partition, by its clustering columns: the first of them, a range, or several by IN. */
    SLICE,
    /** Several partitions, or rows in them, by an IN on the partition key. */
    PARTITIONS,
    /** An index, which is asked on many nodes unless the partition is said too. */
    INDEX,
    /**
     * Rows that are read and thrown away, in a partition or in all of them, by an index or not ({@code ALLOW
     * FILTERING}).
     */
    FILTERING,
    /** All partitions, or those in a range of tokens. */
    FULL_SCAN
}
