package dev.colonnade;

import org.jspecify.annotations.Nullable;

/**
 * A condition did not hold, so that nothing was written, where the caller did not ask.
 *
 * @since 0.1.0
 */
public final class NotAppliedException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, where, and how to mend it
     * @param cause what it comes from, or null
     */
    public NotAppliedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
