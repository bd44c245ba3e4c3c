package dev.colonnade.cql.schema;

/**
 * The role of a column in its table.
 *
 * @since 0.1.0
 */
public enum ColumnKind {
    /** Of the partition key. */
    PARTITION_KEY,
    /** A clustering column. */
    CLUSTERING,
    /** Shared by the rows of a partition. */
    STATIC,
    /** A row's own. */
    REGULAR;

    /** {@return whether it is of the primary key} */
    public boolean isKey() {
        return this == PARTITION_KEY || this == CLUSTERING;
    }
}
