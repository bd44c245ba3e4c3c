package dev.colonnade.testing.embedded;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.testing.CassandraCluster;
import dev.colonnade.testing.CassandraNode;
import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.embedded.jdk.InstalledJdks;
import dev.colonnade.testing.embedded.process.FreePorts;
import dev.colonnade.testing.embedded.process.Installation;
import dev.colonnade.testing.embedded.process.NodeKind;
import dev.colonnade.testing.embedded.process.NodeSettings;
import dev.colonnade.testing.named.NamedCassandra;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Several nodes that can be killed.
 *
 * @since 0.1.0
 */
public final class EmbeddedCluster implements CassandraCluster {

    private static final int MOST = 9;

    private final RunDirectory directory = RunDirectory.create();
    private final List<EmbeddedNode> nodes = new ArrayList<>();
    private volatile @Nullable CqlSession session;

    private EmbeddedCluster() {}

    /**
     * Starts a cluster of the wanted version.
     *
     * @param nodes how many nodes, 1 to 9
     * @return the cluster, all of whose nodes are up
     * @throws IllegalArgumentException if the number of nodes is out of range
     * @throws CassandraStartException if a node does not start
     * @since 0.1.0
     */
    public static EmbeddedCluster start(int nodes) {
        if (nodes < 1 || nodes > MOST) {
            throw new IllegalArgumentException(
                    "A cluster of " + nodes + " nodes cannot be started; 1 to " + MOST + " can.");
        }
        Installation installation = Installation.of(
                CassandraVersion.wanted(), InstalledJdks.ofThisMachine().forCassandra());
        return Attempts.start(installation, ready -> start(ready, nodes));
    }

    private static EmbeddedCluster start(Installation installation, int nodes) {
        EmbeddedCluster cluster = new EmbeddedCluster();
        try {
            cluster.launch(installation, nodes);
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** All at the same time: every node is a seed, so none waits for another. */
    private void launch(Installation installation, int count) {
        List<InetAddress> addresses =
                IntStream.rangeClosed(1, count).mapToObj(Loopback::address).toList();
        FreePorts ports = FreePorts.on(addresses);
        for (int i = 0; i < count; i++) {
            NodeSettings settings = new NodeSettings(
                    NodeKind.DURABLE,
                    directory.path().resolve("node" + (i + 1)),
                    directory.path(),
                    new InetSocketAddress(addresses.get(i), ports.clients()),
                    ports.storage(),
                    addresses,
                    token(i, count));
            nodes.add(new EmbeddedNode(installation, settings, this::awaitAllUp));
        }
        nodes.forEach(EmbeddedNode::awaitStarted);
        // Through the first node only: the driver warns of contact points that other nodes have not heard of yet.
        CqlSession open = new NamedCassandra(contactPoints().subList(0, 1), localDatacenter()).connect();
        open.setSchemaMetadataEnabled(false);
        session = open;
        awaitAllUp();
    }

    /** The ring has 2^64 places, of which each node gets an equal part. */
    private static long token(int index, int count) {
        return Long.MIN_VALUE + index * Long.divideUnsigned(-1, count);
    }

    private void awaitAllUp() {
        view().awaitUp(nodes);
        awaitSchemaAgreement();
    }

    @Override
    public void awaitSchemaAgreement() {
        view().awaitSchemaAgreement(nodes);
    }

    private ClusterView view() {
        CqlSession open = session;
        if (open == null) {
            throw new IllegalStateException("The cluster is closed.");
        }
        return new ClusterView(open);
    }

    @Override
    public List<CassandraNode> nodes() {
        return List.copyOf(nodes);
    }

    @Override
    public List<InetSocketAddress> contactPoints() {
        return nodes.stream().map(EmbeddedNode::address).toList();
    }

    @Override
    public String localDatacenter() {
        return EmbeddedCassandra.DATACENTER;
    }

    @Override
    public synchronized void close() {
        CqlSession open = session;
        if (open != null) {
            open.close();
            session = null;
        }
        nodes.forEach(EmbeddedNode::kill);
        directory.delete();
    }
}
