package dev.colonnade.cql.check;

/**
 * How bad a finding is.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The server refuses the statement. */
    ERROR,
    /** The server may refuse it: not enough is known. */
    WARNING
}
