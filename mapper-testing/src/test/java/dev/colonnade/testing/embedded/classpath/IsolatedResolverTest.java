package dev.colonnade.testing.embedded.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolatedResolverTest {

    @Test
    void resolvesTheServerAndCleansUp(@TempDir Path directory) throws IOException {
        List<Path> jars = IsolatedResolver.resolve("org.apache.cassandra:cassandra-all:5.0.9", directory);

        assertThat(jars).hasSize(100).allMatch(Files::isRegularFile);
        assertThat(jars.get(0)).hasFileName("cassandra-all-5.0.9.jar");
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }
}
