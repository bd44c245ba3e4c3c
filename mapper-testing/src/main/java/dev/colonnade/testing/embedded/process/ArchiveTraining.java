package dev.colonnade.testing.embedded.process;

import dev.colonnade.testing.embedded.cache.SharedFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The making of a {@link ClassArchive}: a server writes it when it ends, which takes some three seconds. One server at
 * a time does so; it holds a lock, which the operating system takes back if this process is killed.
 *
 * @since 0.1.0
 */
public final class ArchiveTraining {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveTraining.class);
    private static final Duration WRITING = Duration.ofSeconds(60);

    private final ClassArchive archive;
    private final Path draft;
    private final FileChannel lock;

    private ArchiveTraining(ClassArchive archive, FileChannel lock) {
        this.archive = archive;
        this.draft = archive.file().resolveSibling(archive.file().getFileName() + ".draft");
        this.lock = lock;
    }

    /**
     * Begins a training, unless the archive is there already or another server makes it at the moment.
     *
     * @param archive the archive to make
     * @return the training, or empty if the server is to start without
     * @since 0.1.0
     */
    public static Optional<ArchiveTraining> begin(ClassArchive archive) {
        if (archive.exists()) {
            return Optional.empty();
        }
        Path lock = archive.file().resolveSibling(archive.file().getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(new ArchiveTraining(archive, channel));
            }
            channel.close();
        } catch (IOException e) {
            LOG.debug("The next start will not be faster: {} cannot be written", lock, e);
        }
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException byThisProcess) {
            return false;
        }
    }

    /**
     * Returns the flags to start the server with that is to write the archive.
     *
     * @return arguments of the JVM
     * @since 0.1.0
     */
    public List<String> flags() {
        return List.of("-XX:ArchiveClassesAtExit=" + draft);
    }

    /**
     * Ends the server, and keeps the archive that it writes.
     *
     * @param server the server that was started with {@link #flags()}
     * @since 0.1.0
     */
    public void finish(ServerProcess server) {
        LOG.info("Writing {}, once, so that the next start is faster", archive.file());
        try (lock) {
            boolean complete = server.stop(WRITING);
            if (complete && Files.isRegularFile(draft)) {
                SharedFile.publish(draft, archive.file());
                OldArchives.deleteBeside(archive);
            }
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            LOG.debug("The next start will not be faster: {} cannot be written", archive.file(), e);
        }
    }

    /**
     * Gives up, because the server has not started.
     *
     * @since 0.1.0
     */
    public void cancel() {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.debug("The lock for {} cannot be released before this process ends", archive.file(), e);
        }
    }
}
