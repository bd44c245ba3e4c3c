package dev.colonnade.oracle;

/**
 * That the server does not take a statement.
 *
 * @param reason where it stopped
 * @param message what it says; of a crash, the exception
 */
public record Refusal(Reason reason, String message) {

    /** Where the server stopped. */
    public enum Reason {
        /** The parser refuses the text. */
        SYNTAX,
        /** The statement is not valid for the schema. */
        INVALID,
        /** The server failed with an exception that is not meant for users. */
        CRASH
    }
}
