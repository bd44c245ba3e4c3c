package dev.colonnade.cql.statement;

/**
 * A statement that reads or writes rows.
 *
 * @since 0.1.0
 */
public sealed interface DataStatement extends Statement permits Select, Modification, Batch {}
