package dev.colonnade;

import org.jspecify.annotations.Nullable;

/**
 * A value that cannot be null in Java is null in the row.
 *
 * @since 0.1.0
 */
public final class UnexpectedNullException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, where, and how to mend it
     * @param cause what it comes from, or null
     */
    public UnexpectedNullException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
