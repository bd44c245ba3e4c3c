package dev.colonnade;

import org.jspecify.annotations.Nullable;

/**
 * The server refused statements when a DAO was made, or they name an execution profile that there is not: the message
 * has each DAO method, its CQL and the reason. Those after the first are suppressed exceptions. Nothing is kept: the
 * next attempt prepares them anew.
 *
 * @since 0.1.0
 */
public final class PreparationException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, where, and how to mend it
     * @param cause what it comes from, or null
     */
    public PreparationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
