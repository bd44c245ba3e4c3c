package dev.colonnade.testing.embedded.process;

import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.embedded.launcher.DirectoryTree;
import java.util.List;
import java.util.Optional;

/**
 * A server of which nothing is left when it is closed, except perhaps an archive of classes for the next one.
 *
 * @since 0.1.0
 */
public final class ThrowAwayServer implements AutoCloseable {

    private final NodeSettings node;
    private final ServerProcess process;
    private Optional<ArchiveTraining> training;

    private ThrowAwayServer(NodeSettings node, ServerProcess process, Optional<ArchiveTraining> training) {
        this.node = node;
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
     * @throws CassandraStartException if it does not start; nothing is left of it then
     * @since 0.1.0
     */
    public static ThrowAwayServer start(Installation installation, NodeSettings node) {
        ClassArchive archive = installation.archive();
        Optional<ArchiveTraining> training = ArchiveTraining.begin(archive);
        List<String> flags = training.map(ArchiveTraining::flags).orElseGet(archive::flags);
        try {
            ServerProcess process = ServerProcess.launch(installation, node, flags);
            process.awaitStarted();
            return new ThrowAwayServer(node, process, training);
        } catch (RuntimeException e) {
            training.ifPresent(ArchiveTraining::cancel);
            DirectoryTree.delete(node.directory());
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
        DirectoryTree.delete(node.directory());
    }
}
