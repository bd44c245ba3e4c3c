package dev.colonnade;

import org.jspecify.annotations.Nullable;

/**
 * A lightweight transaction may or may not have been applied, now or later: an answer of the nodes that decide it is
 * missing. Read the row, with serial consistency, to learn what became of it.
 *
 * @since 0.1.0
 */
public final class OutcomeUnknownException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, where, and how to mend it
     * @param cause the driver's exception
     */
    public OutcomeUnknownException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
