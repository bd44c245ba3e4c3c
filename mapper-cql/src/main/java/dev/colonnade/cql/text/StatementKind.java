package dev.colonnade.cql.text;

/**
 * What a statement does.
 *
 * @since 0.1.0
 */
public enum StatementKind {
    /** Reads rows. */
    SELECT,
    /** Writes a row. */
    INSERT,
    /** Writes columns of a row. */
    UPDATE,
    /** Deletes rows, columns or elements. */
    DELETE,
    /** Several writes in one. */
    BATCH,
    /** Anything else: the schema, roles, permissions. */
    OTHER
}
