package dev.colonnade.testing.embedded.process;

import dev.colonnade.testing.CassandraStartException;
import java.time.Duration;
import java.util.stream.Stream;

/** Says why a server did not start, with the end of its log. */
final class StartFailure {

    private StartFailure() {}

    static CassandraStartException ended(int exitCode, NodeDirectory directory) {
        String log = directory.lastLines();
        boolean portTaken = Stream.of("Address already in use", "Failed to bind port", "is in use by another process")
                .anyMatch(log::contains);
        return portTaken ? new PortTakenException(log) : because("its process ended with exit code " + exitCode, log);
    }

    static CassandraStartException tookTooLong(Duration patience, NodeDirectory directory) {
        return because("it did not welcome clients within " + patience.toSeconds() + " s", directory.lastLines());
    }

    private static CassandraStartException because(String what, String log) {
        return new CassandraStartException("Cassandra did not start: " + what + ". The end of its log:\n" + log
                + "\nIf the log speaks of classes or modules of Java, install a JDK 17 or set JAVA_HOME_17 to one; "
                + "if it speaks of memory or disk, make room.");
    }
}
