package dev.colonnade.testing.embedded;

import dev.colonnade.testing.CassandraNode;
import dev.colonnade.testing.embedded.process.Installation;
import dev.colonnade.testing.embedded.process.NodeSettings;
import dev.colonnade.testing.embedded.process.ServerProcess;
import java.net.InetSocketAddress;
import java.time.Duration;

/** A node of an embedded cluster. */
final class EmbeddedNode implements CassandraNode {

    private static final Duration STOP = Duration.ofSeconds(20);

    private final Installation installation;
    private final NodeSettings settings;
    private final Runnable awaitAllUp;

    /** Volatile, and read without a lock: nodes that start at the same time ask each other whether they run. */
    private volatile ServerProcess process;

    /** Launches the node, and does not wait for it. */
    EmbeddedNode(Installation installation, NodeSettings settings, Runnable awaitAllUp) {
        this.installation = installation;
        this.settings = settings;
        this.awaitAllUp = awaitAllUp;
        this.process = launch(installation, settings);
    }

    private static ServerProcess launch(Installation installation, NodeSettings settings) {
        return ServerProcess.launch(
                installation, settings, installation.archive().flags());
    }

    @Override
    public InetSocketAddress address() {
        return settings.address();
    }

    @Override
    public synchronized void kill() {
        process.kill();
    }

    @Override
    public synchronized void stop() {
        process.stop(STOP);
    }

    @Override
    public synchronized void start() {
        if (!process.isRunning()) {
            process = launch(installation, settings);
            process.awaitStarted();
            awaitAllUp.run();
        }
    }

    @Override
    public boolean isRunning() {
        return process.isRunning();
    }

    void awaitStarted() {
        process.awaitStarted();
    }
}
