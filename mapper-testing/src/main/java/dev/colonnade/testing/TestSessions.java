package dev.colonnade.testing;

import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.CONNECTION_CONNECT_TIMEOUT;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.CONNECTION_INIT_QUERY_TIMEOUT;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.CONNECTION_SET_KEYSPACE_TIMEOUT;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.CONNECTION_WARN_INIT_ERROR;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.CONTROL_CONNECTION_TIMEOUT;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.METADATA_SCHEMA_REQUEST_TIMEOUT;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.METADATA_SCHEMA_WINDOW;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.METADATA_TOPOLOGY_WINDOW;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.NETTY_ADMIN_SHUTDOWN_QUIET_PERIOD;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.NETTY_ADMIN_SHUTDOWN_TIMEOUT;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.NETTY_ADMIN_SHUTDOWN_UNIT;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.NETTY_IO_SHUTDOWN_QUIET_PERIOD;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.NETTY_IO_SHUTDOWN_TIMEOUT;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.NETTY_IO_SHUTDOWN_UNIT;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.RECONNECTION_BASE_DELAY;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.RECONNECTION_MAX_DELAY;
import static com.datastax.oss.driver.api.core.config.DefaultDriverOption.REQUEST_TIMEOUT;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.CqlSessionBuilder;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/** The driver, configured for tests. */
final class TestSessions {

    /** Longer than a schema change takes on three nodes that share two busy cores. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Long enough for connections that are being opened when a session is closed. */
    private static final int QUIET_MILLIS = 20;

    private TestSessions() {}

    static CqlSessionBuilder builder(List<InetSocketAddress> contactPoints, String localDatacenter) {
        return CqlSession.builder()
                .addContactPoints(contactPoints)
                .withLocalDatacenter(localDatacenter)
                .withConfigLoader(config());
    }

    private static DriverConfigLoader config() {
        return DriverConfigLoader.programmaticBuilder()
                .withDuration(REQUEST_TIMEOUT, PATIENCE)
                .withDuration(CONNECTION_CONNECT_TIMEOUT, PATIENCE)
                .withDuration(CONNECTION_INIT_QUERY_TIMEOUT, PATIENCE)
                .withDuration(CONNECTION_SET_KEYSPACE_TIMEOUT, PATIENCE)
                .withDuration(CONTROL_CONNECTION_TIMEOUT, PATIENCE)
                .withDuration(METADATA_SCHEMA_REQUEST_TIMEOUT, PATIENCE)
                // By default the driver waits for a second in case more changes follow, at every schema change.
                .withDuration(METADATA_SCHEMA_WINDOW, Duration.ZERO)
                // And for another second when a node comes or goes.
                .withDuration(METADATA_TOPOLOGY_WINDOW, Duration.ofMillis(50))
                // Nodes that are killed on purpose are no news, and if none answers, an exception says so.
                .withBoolean(CONNECTION_WARN_INIT_ERROR, false)
                .withDuration(RECONNECTION_BASE_DELAY, Duration.ofMillis(200))
                .withDuration(RECONNECTION_MAX_DELAY, Duration.ofSeconds(1))
                // By default every close waits for two seconds in case more work follows.
                .withString(NETTY_IO_SHUTDOWN_UNIT, "MILLISECONDS")
                .withInt(NETTY_IO_SHUTDOWN_QUIET_PERIOD, QUIET_MILLIS)
                .withInt(NETTY_IO_SHUTDOWN_TIMEOUT, (int) PATIENCE.toMillis())
                .withString(NETTY_ADMIN_SHUTDOWN_UNIT, "MILLISECONDS")
                .withInt(NETTY_ADMIN_SHUTDOWN_QUIET_PERIOD, QUIET_MILLIS)
                .withInt(NETTY_ADMIN_SHUTDOWN_TIMEOUT, (int) PATIENCE.toMillis())
                .build();
    }
}
