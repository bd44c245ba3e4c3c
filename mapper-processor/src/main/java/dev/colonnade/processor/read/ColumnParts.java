package dev.colonnade.processor.read;

/**
 * What reads the parts of a column.
 *
 * @param values its type
 * @param names its name
 * @param roles what it is in its table
 */
record ColumnParts(ValueReader values, Names names, RoleReader roles) {}
