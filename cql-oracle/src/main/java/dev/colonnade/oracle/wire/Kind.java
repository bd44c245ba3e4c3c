package dev.colonnade.oracle.wire;

/** How a reply begins: whether the server accepts a statement, or else how it refuses it. */
public enum Kind {
    /** Accepted. */
    ACCEPTED,
    /** Refused by the parser. */
    SYNTAX,
    /** Refused as not valid. */
    INVALID,
    /** The server failed with an exception that is not meant for users. */
    CRASH
}
