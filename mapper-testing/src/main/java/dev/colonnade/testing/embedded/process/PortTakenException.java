package dev.colonnade.testing.embedded.process;

/**
 * Thrown when another process took a port between our look and the server's start: worth another attempt.
 *
 * @since 0.1.0
 */
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTakenException(String log) {
        super("a port of the server was taken by another process. The end of the server's log:\n" + log);
    }
}
