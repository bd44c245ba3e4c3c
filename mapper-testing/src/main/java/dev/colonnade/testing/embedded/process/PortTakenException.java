package dev.colonnade.testing.embedded.process;

import dev.colonnade.testing.CassandraStartException;

/**
 * Thrown when another process took a port between our look and the server's start: worth another attempt.
 *
 * @since 0.1.0
 */
public final class PortTakenException extends CassandraStartException {

    private static final long serialVersionUID = 1L;

    PortTakenException(String log) {
        super(
                "Cassandra did not start: another process took one of its ports meanwhile. Try again. The end of its log:\n"
                        + log);
    }
}
