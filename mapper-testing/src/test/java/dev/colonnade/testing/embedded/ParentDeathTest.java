package dev.colonnade.testing.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A server does not outlive the process that wanted it, not even if that is killed and can do nothing about it. */
class ParentDeathTest {

    /** The parent: starts a server, says which, and waits to be killed. */
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedCassandra cassandra = EmbeddedCassandra.start();
        System.out.println(cassandra.pid());
        System.out.println(cassandra.directory());
        Thread.sleep(TimeUnit.MINUTES.toMillis(5));
    }

    @Test
    void endsTheServerAndItsDirectory() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentDeathTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle server;
        Path directory;
        try (BufferedReader output = parent.inputReader()) {
            server = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            directory = Path.of(output.readLine());
            assertThat(server.isAlive()).isTrue();
            assertThat(directory).isDirectory();
            parent.destroyForcibly();
        }

        server.onExit().get(20, TimeUnit.SECONDS);
        assertThat(Files.exists(directory)).isFalse();
    }
}
