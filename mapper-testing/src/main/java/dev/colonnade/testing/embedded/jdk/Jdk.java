package dev.colonnade.testing.embedded.jdk;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * An installed Java.
 *
 * @param home its directory, the one with {@code bin} and {@code release}
 * @param feature its feature version: 17, 21, 25
 * @since 0.1.0
 */
public record Jdk(Path home, int feature) {

    /**
     * Looks at a directory and tells which Java is there.
     *
     * @param home the directory; it need not exist
     * @return the Java installed there, or empty if there is none
     * @since 0.1.0
     */
    public static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(release, StandardCharsets.UTF_8)) {
            properties.load(reader);
            String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
            // Often a JDK is known by several names, and what is kept for it is kept by name.
            Jdk jdk = new Jdk(home.toRealPath(), Runtime.Version.parse(version).feature());
            return Files.isExecutable(jdk.java()) ? Optional.of(jdk) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            // "1.8.0_392" is no version in today's sense, and whatever else cannot be read is not a Java of use to us.
            return Optional.empty();
        }
    }

    /**
     * Returns the program that starts a JVM.
     *
     * @return the path of {@code java}
     * @since 0.1.0
     */
    public Path java() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return home.resolve("bin").resolve(windows ? "java.exe" : "java");
    }

    /**
     * Tells whether this Java refuses every security manager, so that Cassandra needs a stand-in for its own.
     *
     * @return true from JDK 24 on
     * @since 0.1.0
     */
    public boolean refusesSecurityManager() {
        return feature >= 24;
    }
}
