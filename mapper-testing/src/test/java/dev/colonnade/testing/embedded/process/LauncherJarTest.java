package dev.colonnade.testing.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.testing.embedded.jdk.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherJarTest {

    private static final String STAND_IN = "org/apache/cassandra/security/ThreadAwareSecurityManager.class";

    private final Path cache;

    LauncherJarTest(@TempDir Path cache) {
        this.cache = cache;
    }

    @Test
    void holdsEveryClassOfTheLauncher() throws Exception {
        Path launcher = Path.of(getClass()
                .getClassLoader()
                .getResource("dev/colonnade/testing/embedded/launcher/Launcher.class")
                .toURI());
        try (JarFile jar = new JarFile(LauncherJar.in(cache, jdk(17)).toFile());
                var classes = Files.list(launcher.getParent())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrderElementsOf(classes.map(Path::getFileName)
                            .map(Path::toString)
                            .filter(name -> !name.equals("package-info.class"))
                            .map(name -> "dev/colonnade/testing/embedded/launcher/" + name)
                            .toList());
        }
    }

    @Test
    void holdsTheStandInFromJdk24On() throws IOException {
        try (JarFile old = new JarFile(LauncherJar.in(cache, jdk(23)).toFile());
                JarFile fresh = new JarFile(LauncherJar.in(cache, jdk(24)).toFile())) {
            assertThat(old.getEntry(STAND_IN)).isNull();
            assertThat(fresh.getEntry(STAND_IN)).isNotNull();
        }
    }

    /** An archive of classes remembers the time of the jar. */
    @Test
    void isWrittenOnce() throws IOException {
        Path jar = LauncherJar.in(cache, jdk(17));
        FileTime time = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(jar, time);

        assertThat(LauncherJar.in(cache, jdk(17))).isEqualTo(jar);
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(time);
    }

    private static Jdk jdk(int feature) {
        return new Jdk(Path.of("jdk"), feature);
    }
}
