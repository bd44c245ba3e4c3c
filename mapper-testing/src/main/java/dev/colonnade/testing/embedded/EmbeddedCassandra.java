package dev.colonnade.testing.embedded;

import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.embedded.jdk.InstalledJdks;
import dev.colonnade.testing.embedded.jdk.Jdk;
import dev.colonnade.testing.embedded.process.FreePorts;
import dev.colonnade.testing.embedded.process.Installation;
import dev.colonnade.testing.embedded.process.NodeKind;
import dev.colonnade.testing.embedded.process.NodeSettings;
import dev.colonnade.testing.embedded.process.ThrowAwayServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;

/**
 * One node, to be thrown away.
 *
 * @since 0.1.0
 */
public final class EmbeddedCassandra implements Cassandra {

    /** What the simple snitch calls it. */
    static final String DATACENTER = "datacenter1";

    private final RunDirectory directory;
    private final InetSocketAddress address;
    private final ThrowAwayServer server;

    private EmbeddedCassandra(RunDirectory directory, InetSocketAddress address, ThrowAwayServer server) {
        this.directory = directory;
        this.address = address;
        this.server = server;
    }

    /**
     * Starts a node of the wanted version and waits until it welcomes clients.
     *
     * @return the running node
     * @throws CassandraStartException if it cannot be started
     * @since 0.1.0
     */
    public static EmbeddedCassandra start() {
        return start(InstalledJdks.ofThisMachine().forCassandra());
    }

    static EmbeddedCassandra start(Jdk jdk) {
        Installation installation = Installation.of(CassandraVersion.wanted(), jdk);
        return Attempts.start(installation, EmbeddedCassandra::start);
    }

    private static EmbeddedCassandra start(Installation installation) {
        InetAddress loopback = Loopback.address(1);
        FreePorts ports = FreePorts.on(List.of(loopback));
        InetSocketAddress address = new InetSocketAddress(loopback, ports.clients());
        RunDirectory directory = RunDirectory.create();
        try {
            NodeSettings node = new NodeSettings(
                    NodeKind.THROW_AWAY,
                    directory.path(),
                    directory.path(),
                    address,
                    ports.storage(),
                    List.of(loopback),
                    0);
            return new EmbeddedCassandra(directory, address, ThrowAwayServer.start(installation, node));
        } catch (RuntimeException e) {
            directory.delete();
            throw e;
        }
    }

    @Override
    public List<InetSocketAddress> contactPoints() {
        return List.of(address);
    }

    @Override
    public String localDatacenter() {
        return DATACENTER;
    }

    /** The number of the server's process. */
    long pid() {
        return server.pid();
    }

    /** Where the server keeps its data. */
    Path directory() {
        return directory.path();
    }

    @Override
    public void close() {
        server.close();
        directory.delete();
    }
}
