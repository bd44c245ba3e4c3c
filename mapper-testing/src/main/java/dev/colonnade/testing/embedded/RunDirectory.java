package dev.colonnade.testing.embedded;

import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.embedded.launcher.DirectoryTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The temporary directory of one server or cluster. It is deleted when this process ends, be it by Ctrl-C, which ends
 * the server at the same time; if this process is killed, the server deletes it.
 */
final class RunDirectory {

    private final Path path;
    private final Thread atExit;

    private RunDirectory(Path path) {
        this.path = path;
        this.atExit = new Thread(() -> DirectoryTree.delete(path), "delete-" + path.getFileName());
    }

    static RunDirectory create() {
        try {
            RunDirectory directory = new RunDirectory(
                    Files.createTempDirectory("colonnade-cassandra-").toRealPath());
            Runtime.getRuntime().addShutdownHook(directory.atExit);
            return directory;
        } catch (IOException e) {
            throw new CassandraStartException(
                    "No directory for the data of Cassandra can be made in " + System.getProperty("java.io.tmpdir")
                            + ": " + e.getMessage() + ". Choose another place with -Djava.io.tmpdir=<directory>.",
                    e);
        }
    }

    Path path() {
        return path;
    }

    void delete() {
        DirectoryTree.delete(path);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException endingAlready) {
            // Then it runs once more, and finds nothing.
        }
    }
}
