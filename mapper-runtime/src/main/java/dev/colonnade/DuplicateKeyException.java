package dev.colonnade;

import org.jspecify.annotations.Nullable;

/**
 * A method that returns a map met two rows with one key.
 *
 * @since 0.1.0
 */
public final class DuplicateKeyException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, where, and how to mend it
     * @param cause what it comes from, or null
     */
    public DuplicateKeyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
