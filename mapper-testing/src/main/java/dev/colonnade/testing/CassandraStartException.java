package dev.colonnade.testing;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a Cassandra for tests cannot be started or reached. The message says what was tried, what happened and
 * what to do.
 *
 * @since 0.1.0
 */
public class CassandraStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what happened and what to do
     * @since 0.1.0
     */
    public CassandraStartException(String message) {
        super(message);
    }

    /**
     * Creates an exception with a cause.
     *
     * @param message what happened and what to do
     * @param cause why, or null if there is nothing more to tell
     * @since 0.1.0
     */
    public CassandraStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
