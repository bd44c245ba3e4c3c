package dev.colonnade.cql.statement;

/**
 * A statement that changes the schema.
 *
 * @since 0.1.0
 */
public non-sealed interface SchemaStatement extends Statement {}
