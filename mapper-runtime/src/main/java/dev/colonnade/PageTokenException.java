package dev.colonnade;

import org.jspecify.annotations.Nullable;

/**
 * A page token is none, or not one of the statement that it was used for: where tokens come from outside, the request
 * was wrong.
 *
 * @since 0.1.0
 */
public final class PageTokenException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, where, and how to mend it
     * @param cause what it comes from, or null
     */
    public PageTokenException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
