package dev.colonnade.testing.embedded;

import dev.colonnade.testing.CassandraStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The temporary directory of one server or cluster. */
final class RunDirectory {

    private RunDirectory() {}

    static Path create() {
        try {
            return Files.createTempDirectory("colonnade-cassandra-").toRealPath();
        } catch (IOException e) {
            throw new CassandraStartException(
                    "No directory for the data of Cassandra can be made in " + System.getProperty("java.io.tmpdir")
                            + ": " + e.getMessage() + ". Choose another place with -Djava.io.tmpdir=<directory>.",
                    e);
        }
    }
}
