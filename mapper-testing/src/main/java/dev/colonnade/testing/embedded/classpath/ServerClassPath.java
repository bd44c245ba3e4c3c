package dev.colonnade.testing.embedded.classpath;

import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.embedded.cache.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the jars of a version of Cassandra: in a list from last time while all its jars exist, else by resolving.
 *
 * @since 0.1.0
 */
public final class ServerClassPath {

    private static final Logger LOG = LoggerFactory.getLogger(ServerClassPath.class);

    private final Path cache;
    private final Resolver resolver;

    /**
     * Creates one.
     *
     * @param cache the directory to keep the lists in; it exists, and other processes may use it at the same time
     * @since 0.1.0
     */
    public ServerClassPath(Path cache) {
        this(cache, coordinates -> IsolatedResolver.resolve(coordinates, cache));
    }

    ServerClassPath(Path cache, Resolver resolver) {
        this.cache = cache;
        this.resolver = resolver;
    }

    /**
     * Returns the jars of the server.
     *
     * @param version the version of {@code org.apache.cassandra:cassandra-all}
     * @return the jars, in order
     * @throws CassandraStartException if they cannot be resolved
     * @since 0.1.0
     */
    public List<Path> of(String version) {
        String coordinates = "org.apache.cassandra:cassandra-all:" + version;
        String key = Fingerprint.of(coordinates + "|" + LocalRepository.hint());
        ClassPathFile file = new ClassPathFile(cache.resolve("classpath-" + version + "-" + key + ".txt"));
        try {
            Optional<List<Path>> known = file.read();
            return known.isPresent() ? known.get() : resolveAndKeep(coordinates, file);
        } catch (IOException | IllegalStateException e) {
            throw new CassandraStartException(
                    "The jars of " + coordinates + " cannot be had: " + e.getMessage()
                            + " They are resolved as Maven does it, "
                            + "with your settings.xml (" + LocalRepository.settings()
                            + "). Check the network, the mirrors and "
                            + "proxies named there, and that the version exists (-Dcolonnade.cassandra.version="
                            + version
                            + "). With -Dmaven.repo.local=<directory> another local repository is used.",
                    e);
        }
    }

    private List<Path> resolveAndKeep(String coordinates, ClassPathFile file) throws IOException {
        LOG.info("Resolving {}, 67 MB if it was never used on this machine", coordinates);
        List<Path> jars = resolver.resolve(coordinates);
        file.write(jars);
        return jars;
    }

    /** Turns coordinates into jars. */
    interface Resolver {
        List<Path> resolve(String coordinates) throws IOException;
    }
}
