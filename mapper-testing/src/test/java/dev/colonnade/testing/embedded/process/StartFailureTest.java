package dev.colonnade.testing.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailureTest {

    private final NodeDirectory directory;

    StartFailureTest(@TempDir Path path) {
        directory = new NodeDirectory(path);
    }

    @Test
    void quotesTheEndOfTheLog() throws IOException {
        String lines =
                IntStream.rangeClosed(1, 100).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
        Files.writeString(directory.log(), lines);

        assertThat(StartFailure.ended(3, directory))
                .hasMessageStartingWith("Cassandra did not start: its process ended with exit code 3. "
                        + "The end of its log:\nline 76\nline 77\n")
                .hasMessageEndingWith("line 100\nIf the log speaks of classes or modules of Java, "
                        + "install a JDK 17 or set JAVA_HOME_17 to one; if it speaks of memory or disk, make room.");
    }

    @Test
    void recognisesATakenPort() throws IOException {
        Files.writeString(directory.log(), "java.lang.IllegalStateException: Failed to bind port 9042 on 127.0.0.1.");

        assertThat(StartFailure.ended(1, directory)).isInstanceOf(PortTakenException.class);
    }

    @Test
    void doesWithoutALog() {
        assertThat(StartFailure.tookTooLong(Duration.ofMinutes(2), directory))
                .hasMessageStartingWith("Cassandra did not start: it did not welcome clients within 120 s. "
                        + "The end of its log:\n(the log cannot be read: ");
    }
}
