package dev.colonnade.testing;

import java.net.InetSocketAddress;

/**
 * A node of a {@link CassandraCluster}. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public interface CassandraNode {

    /**
     * Returns the address for clients, which stays the same when the node is started again.
     *
     * @return the address, as in the metadata of the driver
     * @since 0.1.0
     */
    InetSocketAddress address();

    /**
     * Kills the node as kill -9 does, without warning to anybody, and waits until its process is gone. Does nothing if
     * it does not run.
     *
     * @since 0.1.0
     */
    void kill();

    /**
     * Ends the node gracefully: it tells the other nodes and the clients, and writes its data to disk. Does nothing if
     * it does not run.
     *
     * @since 0.1.0
     */
    void stop();

    /**
     * Starts the node again with the data that it had, and waits until the driver sees it up. Does nothing if it runs.
     *
     * @throws CassandraStartException if it does not start
     * @throws IllegalStateException if the driver does not see it up within a minute
     * @since 0.1.0
     */
    void start();

    /**
     * Tells whether the process of this node is alive.
     *
     * @return false after {@link #kill()} or {@link #stop()}
     * @since 0.1.0
     */
    boolean isRunning();
}
