package dev.colonnade.testing.embedded.process;

import dev.colonnade.testing.embedded.cache.Fingerprint;
import dev.colonnade.testing.embedded.jdk.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/**
 * An archive of the server's classes, read and verified once, which takes almost a second off every start that uses it
 * (application class data sharing; the AOT cache of JDK 25 gains little more and takes three times as long to make). It
 * holds for one JDK and one class path, and its name says which; a JVM that finds that it does not fit goes without.
 *
 * @param file where it is, or will be once a server has been trained
 * @since 0.1.0
 */
public record ClassArchive(Path file) {

    /** How the names of all archives begin. */
    static final String PREFIX = "classes-";

    static ClassArchive in(Path cache, Jdk jdk, List<Path> classPath) throws IOException {
        StringBuilder key = new StringBuilder();
        key.append(jdk.home()).append(Files.readString(jdk.home().resolve("release")));
        for (Path jar : classPath) {
            key.append(jar).append(Files.getLastModifiedTime(jar)).append(Files.size(jar));
        }
        return new ClassArchive(
                cache.resolve(PREFIX + "java" + jdk.feature() + "-" + Fingerprint.of(key.toString()) + ".jsa"));
    }

    /**
     * Tells whether there is such an archive.
     *
     * @return false until a server has been trained
     * @since 0.1.0
     */
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /**
     * Returns the flags to start a server with this archive.
     *
     * @return arguments of the JVM, none if there is no archive yet
     * @since 0.1.0
     */
    public List<String> flags() {
        if (!exists()) {
            return List.of();
        }
        touch();
        return List.of("-XX:SharedArchiveFile=" + file);
    }

    /** Shows that this archive is still used, so that it is not deleted as an old one. */
    private void touch() {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException readOnly) {
            // Then nobody deletes it either.
        }
    }

    /**
     * Deletes this archive, because a server that used it did not start: a JVM may crash on a file that was cut short.
     *
     * @return whether there was one, so that another attempt is worth it
     * @since 0.1.0
     */
    public boolean discard() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException readOnly) {
            return false;
        }
    }
}
