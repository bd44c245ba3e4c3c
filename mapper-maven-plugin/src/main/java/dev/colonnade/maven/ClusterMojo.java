package dev.colonnade.maven;

import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.METADATA_SCHEMA_REQUEST_TIMEOUT;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.NETTY_ADMIN_SHUTDOWN_QUIET_PERIOD;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.NETTY_IO_SHUTDOWN_QUIET_PERIOD;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.REQUEST_TIMEOUT;

import com.datastax.oss.driver.api.core.AllNodesFailedException;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.CqlSessionBuilder;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import dev.colonnade.cql.Identifier;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that connects to a cluster. */
abstract class ClusterMojo extends AbstractMojo {
    private static final int PORT = 9042;

    /** A change of the schema takes longer than the two seconds that the driver gives to a statement. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Nodes of the cluster, as {@code host} or {@code host:port}. */
    @Parameter(property = "colonnade.contactPoints", defaultValue = "127.0.0.1", required = true)
    List<String> contactPoints = List.of("127.0.0.1");

    /** The data center of these nodes. */
    @Parameter(property = "colonnade.localDatacenter", defaultValue = "datacenter1", required = true)
    String localDatacenter = "datacenter1";

    /** The keyspace, as in CQL: in double quotes if its case matters. */
    @Parameter(property = "colonnade.keyspace", required = true)
    String keyspace = "";

    /** The user, if the cluster asks for one. */
    @Parameter(property = "colonnade.user")
    @Nullable
    String user;

    /** The user's password. */
    @Parameter(property = "colonnade.password")
    @Nullable
    String password;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Identifier name = KeyspaceName.parse(keyspace);
        CqlSessionBuilder builder = CqlSession.builder()
                .withLocalDatacenter(localDatacenter)
                .withConfigLoader(DriverConfigLoader.programmaticBuilder()
                        .withDuration(REQUEST_TIMEOUT, PATIENCE)
                        .withDuration(METADATA_SCHEMA_REQUEST_TIMEOUT, PATIENCE)
                        // Nothing follows when the goal is done: by default the driver waits for two seconds.
                        .withInt(NETTY_IO_SHUTDOWN_QUIET_PERIOD, 0)
                        .withInt(NETTY_ADMIN_SHUTDOWN_QUIET_PERIOD, 0)
                        .build());
        for (String contactPoint : contactPoints) {
            builder.addContactPoint(address(contactPoint.trim()));
        }
        if (user != null && password != null) {
            builder.withAuthCredentials(user, password);
        }
        try (CqlSession session = builder.build()) {
            execute(session, name);
        } catch (AllNodesFailedException e) {
            throw new MojoExecutionException(
                    "The cluster cannot be reached at " + String.join(", ", contactPoints)
                            + ", or has no nodes in the data center " + localDatacenter + ": " + e.getMessage(),
                    e);
        }
    }

    /** A last colon behind another one is of an IPv6 address, unless that stands in brackets. */
    private static InetSocketAddress address(String contactPoint) throws MojoFailureException {
        int colon = contactPoint.lastIndexOf(':');
        boolean hasPort = colon >= 0 && (contactPoint.indexOf(':') == colon || contactPoint.charAt(colon - 1) == ']');
        try {
            return hasPort
                    ? new InetSocketAddress(
                            contactPoint.substring(0, colon), Integer.parseInt(contactPoint.substring(colon + 1)))
                    : new InetSocketAddress(contactPoint, PORT);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(
                    "colonnade.contactPoints: " + contactPoint + " is neither host nor host:port", e);
        }
    }

    /** Does the work of the goal. */
    abstract void execute(CqlSession session, Identifier keyspaceName)
            throws MojoExecutionException, MojoFailureException;
}
