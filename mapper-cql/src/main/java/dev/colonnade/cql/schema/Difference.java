package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;

/**
 * Something in a schema that is not as it is expected.
 *
 * @param kind what differs
 * @param subject the table, column, type or field that differs
 * @param found what differs, in one sentence
 * @param fix how to mend it
 * @since 0.1.0
 */
public record Difference(Kind kind, Identifier subject, String found, String fix) {
    /** What can differ. */
    public enum Kind {
        /** A table is not there. */
        MISSING_TABLE,
        /** A column is not there. */
        MISSING_COLUMN,
        /** A column has another type. */
        COLUMN_TYPE,
        /** A column is static, or is not. */
        STATIC,
        /** The partition key has other columns, or another order of them. */
        PARTITION_KEY,
        /** There are other clustering columns, or they are in another order. */
        CLUSTERING_COLUMNS,
        /** Rows are sorted the other way round. */
        CLUSTERING_ORDER,
        /** A user-defined type is not there. */
        MISSING_TYPE,
        /** A field is not there. */
        MISSING_FIELD,
        /** A field has another type. */
        FIELD_TYPE
    }
}
