package dev.colonnade.testing.selection;

import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.container.ContainerCassandra;

/**
 * {@code container[:image]}.
 *
 * @param image the name of the image with its tag
 */
record ContainerSelection(String image) implements Selection {
    @Override
    public Cassandra start() {
        try {
            return ContainerCassandra.start(image);
        } catch (NoClassDefFoundError e) {
            throw new CassandraStartException(
                    "-D" + SelectionParser.PROPERTY
                            + "=container needs Testcontainers, and it is not on the class path ("
                            + e.getMessage() + " is missing). Add the dependency "
                            + "org.testcontainers:testcontainers-cassandra:2.0.5 or newer to the tests.",
                    e);
        }
    }
}
