package dev.colonnade.testing;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.CqlSessionBuilder;
import dev.colonnade.testing.selection.Selection;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * A running Cassandra for tests and demos.
 *
 * <p>Which one is the user's choice, made by the system property {@code colonnade.cassandra}:
 *
 * <ul>
 *   <li>{@code embedded}, the default: Apache Cassandra in a JVM of its own, on free ports of the loopback address and
 *       in a temporary directory. It ends with this process, even if this process is killed. The version is 5.0.9, or
 *       that of {@code -Dcolonnade.cassandra.version}.
 *   <li>{@code container} or {@code container:image:tag}: a container, through Testcontainers, which has to be on the
 *       class path.
 *   <li>{@code host:port[,host:port]/datacenter}: a cluster that runs already. IPv6 addresses stand in brackets.
 * </ul>
 *
 * <p>Implementations are safe for use by several threads. No method returns or accepts null.
 *
 * @since 0.1.0
 */
public interface Cassandra extends AutoCloseable {

    /**
     * Starts the Cassandra that {@code -Dcolonnade.cassandra} asks for, and waits until it answers: some two seconds
     * for the embedded one, plus the download of its 67 MB the first time on a machine.
     *
     * @return the running server, to be closed by the caller
     * @throws IllegalArgumentException if the value of {@code colonnade.cassandra} or
     *     {@code colonnade.cassandra.version} is malformed
     * @throws CassandraStartException if the server cannot be started or reached
     * @since 0.1.0
     */
    static Cassandra start() {
        return Selection.ofSystemProperties().start();
    }

    /**
     * Starts a Cassandra as {@link #start()} does, but one that the program chooses.
     *
     * @param which what {@code -Dcolonnade.cassandra} would say
     * @return the running server, to be closed by the caller
     * @throws IllegalArgumentException if that, or {@code -Dcolonnade.cassandra.version}, is malformed
     * @throws CassandraStartException if the server cannot be started or reached
     * @since 0.1.0
     */
    static Cassandra start(String which) {
        return Selection.of(which).start();
    }

    /**
     * Returns the addresses at which a driver can reach this server.
     *
     * @return one address per known node, at least one
     * @since 0.1.0
     */
    List<InetSocketAddress> contactPoints();

    /**
     * Returns the data center that a driver has to call the local one.
     *
     * @return the name, case-sensitive
     * @since 0.1.0
     */
    String localDatacenter();

    /**
     * Returns a new builder of sessions on this server, configured for tests: requests may take long, schema changes
     * show at once, a node that came back is noticed soon, and closing does not dawdle. Everything else is as the
     * user's {@code application.conf} says.
     *
     * @return a builder with contact points, data center and configuration set; the caller closes the session it builds
     * @since 0.1.0
     */
    default CqlSessionBuilder sessionBuilder() {
        return TestSessions.builder(contactPoints(), localDatacenter());
    }

    /**
     * Opens a session without keyspace: short for {@code sessionBuilder().build()}.
     *
     * @return a session, to be closed by the caller
     * @throws com.datastax.oss.driver.api.core.AllNodesFailedException if the server cannot be reached
     * @since 0.1.0
     */
    default CqlSession connect() {
        return sessionBuilder().build();
    }

    /**
     * Ends the server and removes its data; a cluster that the user named is left as it is. Does nothing the second
     * time.
     *
     * @since 0.1.0
     */
    @Override
    void close();
}
