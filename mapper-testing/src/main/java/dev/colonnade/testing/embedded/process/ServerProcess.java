package dev.colonnade.testing.embedded.process;

import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.embedded.launcher.ParentSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process of Cassandra. Its standard input is a pipe from this process, and it ends itself when that pipe ends.
 *
 * @since 0.1.0
 */
public final class ServerProcess {

    private static final Duration START = Duration.ofMinutes(2);

    private final Process process;
    private final NodeDirectory directory;

    private ServerProcess(Process process, NodeDirectory directory) {
        this.process = process;
        this.directory = directory;
    }

    /**
     * Starts a process and does not wait for it.
     *
     * @param installation what to start
     * @param node the settings of the node
     * @param archiveFlags the flags to use an archive of classes, or to make one
     * @return the process, which must be killed or stopped
     * @throws CassandraStartException if the operating system cannot start it
     * @since 0.1.0
     */
    public static ServerProcess launch(Installation installation, NodeSettings node, List<String> archiveFlags) {
        try {
            NodeDirectory directory = NodeDirectory.prepare(node);
            Files.deleteIfExists(directory.started());
            List<String> command = installation.command(node, directory, archiveFlags);
            Process process = new ProcessBuilder(command)
                    .directory(directory.path().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(directory.log().toFile()))
                    .start();
            return new ServerProcess(process, directory);
        } catch (IOException e) {
            throw new CassandraStartException(
                    "The process of Cassandra cannot be started in " + node.directory() + ": " + e.getMessage()
                            + ". Check that the disk is not full and that the temporary directory is writable "
                            + "(-Djava.io.tmpdir=<directory> chooses another).",
                    e);
        }
    }

    /**
     * Waits until the server welcomes clients.
     *
     * @throws PortTakenException if another process took one of its ports meanwhile
     * @throws CassandraStartException if it ended instead, or took longer than two minutes; it is then killed
     * @since 0.1.0
     */
    public void awaitStarted() {
        long deadline = System.nanoTime() + START.toNanos();
        while (!Files.exists(directory.started())) {
            if (!process.isAlive()) {
                throw StartFailure.ended(process.exitValue(), directory);
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw StartFailure.tookTooLong(START, directory);
            }
            pause();
        }
    }

    private void pause() {
        try {
            process.waitFor(10, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            throw new CassandraStartException("Interrupted while Cassandra was starting; it was killed.", e);
        }
    }

    /**
     * Tells whether the process is alive.
     *
     * @return false once it has ended
     * @since 0.1.0
     */
    public boolean isRunning() {
        return process.isAlive();
    }

    /**
     * Returns the number of the process.
     *
     * @return its id in the operating system
     * @since 0.1.0
     */
    public long pid() {
        return process.pid();
    }

    /**
     * Ends the process at once, as kill -9 does, and waits until it is gone.
     *
     * @since 0.1.0
     */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /**
     * Asks the process to end, waits, and kills it if it does not.
     *
     * @param patience how long to wait
     * @return whether it ended by itself and without an error
     * @since 0.1.0
     */
    public boolean stop(Duration patience) {
        try {
            process.getOutputStream().write(ParentSignal.STOP);
            process.getOutputStream().flush();
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (IOException alreadyGone) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            kill();
        }
    }
}
