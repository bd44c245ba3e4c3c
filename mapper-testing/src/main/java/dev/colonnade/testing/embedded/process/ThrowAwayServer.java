package dev.colonnade.testing.embedded.process;

import dev.colonnade.testing.CassandraStartException;
import java.util.List;
import java.util.Optional;

/**
 * A server whose data nobody needs afterwards, and which may leave an archive of classes for the next one.
 *
 * @since 0.1.0
 */
public final class ThrowAwayServer implements AutoCloseable {

    private final ServerProcess process;
    private Optional<ArchiveTraining> training;

    private ThrowAwayServer(ServerProcess process, Optional<ArchiveTraining> training) {
        this.process = process;
        this.training = training;
    }

    /**
     * Starts a server and waits until it welcomes clients.
     *
     * @param installation what to start
     * @param node the settings of the node
     * @return the running server
     * @throws PortTakenException if another process took one of its ports meanwhile
     * @throws CassandraStartException if it does not start
     * @since 0.1.0
     */
    public static ThrowAwayServer start(Installation installation, NodeSettings node) {
        ClassArchive archive = installation.archive();
        Optional<ArchiveTraining> training = ArchiveTraining.begin(archive);
        List<String> flags = training.map(ArchiveTraining::flags).orElseGet(archive::flags);
        try {
            ServerProcess process = ServerProcess.launch(installation, node, flags);
            process.awaitStarted();
            return new ThrowAwayServer(process, training);
        } catch (RuntimeException e) {
            training.ifPresent(ArchiveTraining::cancel);
            throw e;
        }
    }

    /**
     * Returns the number of the server's process.
     *
     * @return its id in the operating system
     * @since 0.1.0
     */
    public long pid() {
        return process.pid();
    }

    /** Kills the server, as nobody needs its data; but one that writes an archive at its end is given the time. */
    @Override
    public synchronized void close() {
        training.ifPresentOrElse(unfinished -> unfinished.finish(process), process::kill);
        training = Optional.empty();
    }
}
