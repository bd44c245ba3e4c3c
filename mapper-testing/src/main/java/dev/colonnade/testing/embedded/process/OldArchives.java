package dev.colonnade.testing.embedded.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Clears away archives that nobody used for a month: each has 55 MB, and every change of JDK or server makes another.
 */
final class OldArchives {

    private static final Duration UNUSED = Duration.ofDays(30);

    private OldArchives() {}

    /** Deletes the old ones in the directory of a new one. */
    static void deleteBeside(ClassArchive fresh) throws IOException {
        Path cache = Objects.requireNonNull(fresh.file().toAbsolutePath().getParent());
        Instant limit = Instant.now().minus(UNUSED);
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(cache, ClassArchive.PREFIX + "*")) {
            for (Path archive : archives) {
                if (Files.getLastModifiedTime(archive).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(archive);
                }
            }
        }
    }
}
