package dev.colonnade.testing.embedded.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Deletes directories with all that is in them.
 *
 * @since 0.1.0
 */
public final class DirectoryTree {

    private static final int ATTEMPTS = 20;

    private DirectoryTree() {}

    /**
     * Deletes a directory, again and again for a second if something still writes into it.
     *
     * @param directory the directory; it need not exist
     * @return whether it is gone
     * @since 0.1.0
     */
    public static boolean delete(Path directory) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (deleteOnce(directory.toFile())) {
                return true;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
                return deleteOnce(directory.toFile());
            }
        }
        return false;
    }

    /** With {@link File}, whose methods do not throw when a file vanishes under their hands. */
    private static boolean deleteOnce(File file) {
        File[] children = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
        if (children != null) {
            for (File child : children) {
                deleteOnce(child);
            }
        }
        return file.delete() || !file.exists();
    }
}
