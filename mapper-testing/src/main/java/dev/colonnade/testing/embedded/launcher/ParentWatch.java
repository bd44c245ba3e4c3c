package dev.colonnade.testing.embedded.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Ends this JVM when the parent says so, or when the parent is gone. The parent holds the other end of a pipe and never
 * closes it, so that the pipe ends exactly when the parent does, however it ends and on whatever operating system.
 *
 * @since 0.1.0
 */
final class ParentWatch implements Runnable {

    private final InputStream parent;
    private final Path directory;

    ParentWatch(InputStream parent, Path directory) {
        this.parent = parent;
        this.directory = directory;
    }

    @Override
    public void run() {
        if (parentAsksToStop()) {
            System.exit(0);
        }
        DirectoryTree.delete(directory);
        Runtime.getRuntime().halt(0);
    }

    private boolean parentAsksToStop() {
        try {
            return parent.read() == ParentSignal.STOP;
        } catch (IOException gone) {
            return false;
        }
    }
}
