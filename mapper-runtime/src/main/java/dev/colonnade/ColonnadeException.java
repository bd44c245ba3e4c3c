package dev.colonnade;

import org.jspecify.annotations.Nullable;

/**
 * What the mapper itself has to complain about. What the driver or the server complains about keeps the driver's type.
 *
 * @since 0.1.0
 */
public class ColonnadeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, where, and how to mend it
     */
    public ColonnadeException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception.
     *
     * @param message what is wrong, where, and how to mend it
     * @param cause what it comes from, or null
     */
    public ColonnadeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
