package dev.colonnade.testing.selection;

import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.named.NamedCassandra;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * {@code host:port[,host:port]/datacenter}.
 *
 * @param contactPoints at least one address, not yet resolved
 * @param localDatacenter the name of the data center
 */
record NamedSelection(List<InetSocketAddress> contactPoints, String localDatacenter) implements Selection {
    @Override
    public Cassandra start() {
        return NamedCassandra.connect(contactPoints, localDatacenter);
    }
}
