package dev.colonnade.testing.container;

import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraStartException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.testcontainers.cassandra.CassandraContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Cassandra in a container.
 *
 * @since 0.1.0
 */
public final class ContainerCassandra implements Cassandra {

    /**
     * What the embedded server has too, and the official image leaves switched off: features, and the storage of
     * version 5, without which a time to live cannot reach beyond 2038.
     */
    private static final String SETTINGS = Stream.of(
                    "user_defined_functions_enabled=true",
                    "materialized_views_enabled=true",
                    "sasi_indexes_enabled=true",
                    "drop_compact_storage_enabled=true",
                    "dynamic_data_masking_enabled=true",
                    "storage_compatibility_mode=NONE")
            .map(setting -> "-Dcassandra.settings." + setting)
            .collect(Collectors.joining(" ", "-Dcassandra.config.allow_system_properties=true ", ""));

    /** On a busy machine a start takes longer than the minute that Testcontainers allows by itself. */
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final CassandraContainer container;

    private ContainerCassandra(CassandraContainer container) {
        this.container = container;
    }

    /**
     * Starts a container and waits until Cassandra answers in it.
     *
     * @param image the name of the image with its tag, such as {@code cassandra:5.0.9}
     * @return the running server
     * @throws CassandraStartException if there is no engine, no such image, or no Cassandra in it
     * @since 0.1.0
     */
    // Closed by close(), as its owner.
    @SuppressWarnings("resource")
    public static ContainerCassandra start(String image) {
        CassandraContainer container = new CassandraContainer(
                        DockerImageName.parse(image).asCompatibleSubstituteFor("cassandra"))
                .withEnv("JVM_EXTRA_OPTS", SETTINGS)
                .withStartupTimeout(LONGEST_START);
        try {
            container.start();
        } catch (RuntimeException e) {
            container.close();
            throw new CassandraStartException(
                    "The container of the image " + image + " did not start: " + e.getMessage()
                            + ". Check that a container engine runs (docker info) and has the image (docker pull "
                            + image
                            + "): the log lines of Testcontainers above say why. Or leave out -Dcolonnade.cassandra and get a server without containers.",
                    e);
        }
        return new ContainerCassandra(container);
    }

    @Override
    public List<InetSocketAddress> contactPoints() {
        return List.of(container.getContactPoint());
    }

    @Override
    public String localDatacenter() {
        return container.getLocalDatacenter();
    }

    @Override
    public void close() {
        container.close();
    }
}
