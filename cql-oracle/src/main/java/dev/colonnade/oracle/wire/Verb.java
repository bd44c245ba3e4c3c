package dev.colonnade.oracle.wire;

/** What an oracle asks its server to do. */
public enum Verb {
    /** Applies a statement of DDL: keyspace, text. */
    DEFINE,
    /** Applies a statement of DDL and takes it back: keyspace, text. */
    TRY,
    /** Drops a keyspace: its name. */
    DROP,
    /** Parses only: text. */
    PARSE,
    /** Parses, prepares and validates: keyspace, text. */
    PREPARE,
    /** Prepares and executes on the server's own, empty data: keyspace, text. */
    EXECUTE,
    /** Lists the native functions. */
    FUNCTIONS
}
