package dev.colonnade.testing.selection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContainerSelectionTest {

    /** As a user without the dependency has it: everything of this class path but Testcontainers. */
    @Test
    void namesTheDependencyThatIsMissing() throws Exception {
        URL[] without = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("testcontainers"))
                .map(ContainerSelectionTest::url)
                .toArray(URL[]::new);
        String before = System.setProperty("colonnade.cassandra", "container");
        try (URLClassLoader loader = new URLClassLoader(without, ClassLoader.getPlatformClassLoader())) {
            Class<?> cassandra = loader.loadClass("dev.colonnade.testing.Cassandra");
            assertThatThrownBy(() -> cassandra.getMethod("start").invoke(null))
                    .rootCause()
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> cassandra.getMethod("start").invoke(null))
                    .cause()
                    .hasMessageStartingWith("-Dcolonnade.cassandra=container needs Testcontainers, "
                            + "and it is not on the class path (org/testcontainers/")
                    .hasMessageEndingWith(" is missing). Add the dependency "
                            + "org.testcontainers:testcontainers-cassandra:2.0.5 or newer to the tests.");
        } finally {
            if (before == null) {
                System.clearProperty("colonnade.cassandra");
            } else {
                System.setProperty("colonnade.cassandra", before);
            }
        }
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
