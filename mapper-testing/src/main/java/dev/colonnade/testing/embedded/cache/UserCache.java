package dev.colonnade.testing.embedded.cache;

import dev.colonnade.testing.CassandraStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The directory of the user in which things are kept that make the next start faster.
 *
 * @since 0.1.0
 */
public final class UserCache {

    private UserCache() {}

    /**
     * Returns the directory, and creates it if need be: {@code colonnade} in {@code $XDG_CACHE_HOME}, or where the
     * operating system keeps caches.
     *
     * @return an existing directory
     * @throws CassandraStartException if it cannot be created
     * @since 0.1.0
     */
    public static Path directory() {
        Path directory =
                directory(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home")));
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new CassandraStartException(
                    "The cache directory " + directory + " cannot be created (" + e + "). "
                            + "Make it writable, or set the environment variable XDG_CACHE_HOME to a directory that is.",
                    e);
        }
    }

    static Path directory(String operatingSystem, Map<String, String> environment, Path home) {
        String named = environment.get("XDG_CACHE_HOME");
        String windows = environment.get("LOCALAPPDATA");
        Path caches;
        if (named != null && !named.isBlank()) {
            caches = Path.of(named);
        } else if (operatingSystem.startsWith("Mac")) {
            caches = home.resolve("Library/Caches");
        } else if (operatingSystem.startsWith("Windows") && windows != null) {
            caches = Path.of(windows);
        } else {
            caches = home.resolve(".cache");
        }
        return caches.resolve("colonnade");
    }
}
