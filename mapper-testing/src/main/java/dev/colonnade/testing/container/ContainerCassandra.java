package dev.colonnade.testing.container;

import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraStartException;
import java.net.InetSocketAddress;
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

    /** The features that the embedded server has too, and that the official image leaves switched off. */
    private static final String FEATURES = Stream.of(
                    "user_defined_functions_enabled",
                    "materialized_views_enabled",
                    "sasi_indexes_enabled",
                    "dynamic_data_masking_enabled")
            .map(feature -> "-Dcassandra.settings." + feature + "=true")
            .collect(Collectors.joining(" ", "-Dcassandra.config.allow_system_properties=true ", ""));

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
                .withEnv("JVM_EXTRA_OPTS", FEATURES);
        try {
            container.start();
        } catch (RuntimeException e) {
            container.close();
            throw new CassandraStartException(
                    "The container of the image " + image + " did not start: " + e.getMessage()
                            + ". Check that a container engine runs (docker info) and has the image (docker pull "
                            + image
                            + "); or leave out -Dcolonnade.cassandra and get a server without containers.",
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
