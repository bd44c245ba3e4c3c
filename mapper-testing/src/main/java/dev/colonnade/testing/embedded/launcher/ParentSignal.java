package dev.colonnade.testing.embedded.launcher;

/**
 * What the parent writes into the pipe to the server.
 *
 * @since 0.1.0
 */
public final class ParentSignal {

    /**
     * Asks the server to end as if by SIGTERM, which not every operating system has.
     *
     * @since 0.1.0
     */
    public static final int STOP = 's';

    private ParentSignal() {}
}
