package dev.colonnade.oracle;

import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.embedded.launcher.DirectoryTree;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server in a JVM of its own. It reads questions from a pipe that this process holds open, and ends, deleting its
 * directory, when the pipe does: at the latest when this process ends, however that happens.
 */
final class ServerProcess implements AutoCloseable {

    private static final String ERRORS = "errors.txt";

    private final Path directory;
    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    /** For Ctrl-C, which ends the server at once. */
    private final Thread atExit;

    private ServerProcess(Path directory, Process process) {
        this.directory = directory;
        this.process = process;
        this.questions =
                new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), 1 << 16);
        this.answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), 1 << 16);
        this.atExit = new Thread(this::end, "close-" + directory.getFileName());
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static ServerProcess start(CassandraRelease release) {
        try {
            Path directory = Files.createTempDirectory("colonnade-oracle-").toRealPath();
            Process process = new ProcessBuilder(ServerCommand.of(release, directory))
                    .directory(directory.toFile())
                    .redirectError(directory.resolve(ERRORS).toFile())
                    .start();
            ServerProcess server = new ServerProcess(directory, process);
            server.read();
            return server;
        } catch (IOException e) {
            throw new CassandraStartException("The oracle of Cassandra " + release + " cannot be started: " + e, e);
        }
    }

    Path directory() {
        return directory;
    }

    /**
     * Asks all questions before the first is answered, so that neither side waits for the other; from a thread of its
     * own, as the one that asks may be the only one of the common pool.
     */
    synchronized List<String> ask(List<String> lines) {
        CompletableFuture<Void> written =
                CompletableFuture.runAsync(() -> write(lines), task -> new Thread(task, "questions").start());
        List<String> replies = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            replies.add(read());
        }
        written.join();
        return replies;
    }

    private void write(List<String> lines) {
        try {
            for (String line : lines) {
                questions.write(line);
                questions.write('\n');
            }
            questions.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw ended();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CassandraStartException ended() throws IOException {
        Path errors = directory.resolve(ERRORS);
        String text = Files.isRegularFile(errors) ? Files.readString(errors) : "";
        close();
        return new CassandraStartException("The server of an oracle has ended.\n" + text);
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException endingAlready) {
            // Then it runs once more, and finds nothing.
        }
    }

    private void end() {
        try {
            questions.close();
        } catch (IOException alreadyGone) {
            // Then there is nothing to tell it.
        }
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly().onExit().join();
        DirectoryTree.delete(directory);
    }
}
