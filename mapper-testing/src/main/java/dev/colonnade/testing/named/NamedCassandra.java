package dev.colonnade.testing.named;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraStartException;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * A cluster that runs already and that stays when it is closed.
 *
 * @param contactPoints the addresses of one or more nodes
 * @param localDatacenter the name of their data center
 * @since 0.1.0
 */
public record NamedCassandra(List<InetSocketAddress> contactPoints, String localDatacenter) implements Cassandra {

    /**
     * Looks up the hosts of a cluster, and checks that it can be reached.
     *
     * @param nodes the hosts and ports of one or more nodes, not yet looked up
     * @param localDatacenter the name of their data center
     * @return the cluster
     * @throws CassandraStartException if a host is unknown, or nobody answers there
     * @since 0.1.0
     */
    public static NamedCassandra connect(List<InetSocketAddress> nodes, String localDatacenter) {
        NamedCassandra cassandra =
                new NamedCassandra(nodes.stream().map(NamedCassandra::lookUp).toList(), localDatacenter);
        try (CqlSession session = cassandra.connect()) {
            session.execute("SELECT release_version FROM system.local");
            return cassandra;
        } catch (DriverException | IllegalStateException e) {
            throw new CassandraStartException(
                    "The cluster that -Dcolonnade.cassandra names does not answer at " + cassandra.contactPoints
                            + ", data center " + localDatacenter + ": " + e.getMessage()
                            + ". Check the addresses, the name of the data center (SELECT data_center FROM system.local) "
                            + "and, if the cluster wants a password, advanced.auth-provider in application.conf.",
                    e);
        }
    }

    private static InetSocketAddress lookUp(InetSocketAddress node) {
        InetSocketAddress found = new InetSocketAddress(node.getHostString(), node.getPort());
        if (found.isUnresolved()) {
            throw new CassandraStartException("The host " + node.getHostString()
                    + " that -Dcolonnade.cassandra names is unknown. Check its spelling, or give its address.");
        }
        return found;
    }

    @Override
    public void close() {
        // Somebody else started it.
    }
}
