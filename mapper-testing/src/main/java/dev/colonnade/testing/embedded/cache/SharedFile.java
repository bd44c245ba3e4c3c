package dev.colonnade.testing.embedded.cache;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files that other processes may read or write at the same time: they see the old file, or the whole new one.
 *
 * @since 0.1.0
 */
public final class SharedFile {

    private SharedFile() {}

    /**
     * Writes a file as a whole.
     *
     * @param file the file, whose directory exists
     * @param content its new content
     * @throws IOException if it cannot be written; the old file, if any, is then untouched
     * @since 0.1.0
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".draft", null);
        try {
            Files.write(draft, content);
            publish(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Puts a finished file in its place.
     *
     * @param draft the finished file, in the same file store
     * @param file its place
     * @throws IOException if it cannot be moved
     * @since 0.1.0
     */
    public static void publish(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
