package dev.colonnade.testing.embedded.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colonnade.testing.CassandraStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerClassPathTest {

    private final Path cache;
    private final Path jar;
    private final List<String> resolved = new ArrayList<>();

    ServerClassPathTest(@TempDir Path cache) throws IOException {
        this.cache = cache;
        jar = Files.createFile(cache.resolve("a jar.jar"));
    }

    @Test
    void resolvesTheFirstTimeOnly() {
        assertThat(classPath().of("5.0.9")).containsExactly(jar);
        assertThat(classPath().of("5.0.9")).containsExactly(jar);

        assertThat(resolved).containsExactly("org.apache.cassandra:cassandra-all:5.0.9");
    }

    @Test
    void resolvesAgainIfAJarHasVanished() throws IOException {
        classPath().of("5.0.9");
        Files.delete(jar);

        classPath().of("5.0.9");

        assertThat(resolved).hasSize(2);
    }

    @Test
    void keepsVersionsApart() {
        classPath().of("5.0.9");
        classPath().of("6.0-alpha2");

        assertThat(resolved).hasSize(2);
    }

    @Test
    void saysWhereTheJarsWereLookedFor() {
        ServerClassPath offline = new ServerClassPath(cache, coordinates -> {
            throw new IllegalStateException("Could not transfer it: offline.");
        });

        assertThatThrownBy(() -> offline.of("5.0.8"))
                .isInstanceOf(CassandraStartException.class)
                .hasMessage("The jars of org.apache.cassandra:cassandra-all:5.0.8 cannot be had: "
                        + "Could not transfer it: offline. They are resolved as Maven does it, with your settings.xml ("
                        + LocalRepository.settings()
                        + "). Check the network, the mirrors and proxies named there, and that the version exists "
                        + "(-Dcolonnade.cassandra.version=5.0.8). "
                        + "With -Dmaven.repo.local=<directory> another local repository is used.");
    }

    private ServerClassPath classPath() {
        return new ServerClassPath(cache, coordinates -> {
            resolved.add(coordinates);
            return List.of(jar);
        });
    }
}
