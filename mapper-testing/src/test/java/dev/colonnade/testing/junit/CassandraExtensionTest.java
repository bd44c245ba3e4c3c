package dev.colonnade.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraStartException;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A run of two test classes, looked at from outside. */
class CassandraExtensionTest {

    @BeforeEach
    void forget() {
        Samples.SERVERS.clear();
        Samples.KEYSPACES.clear();
    }

    @Test
    void startsOneServerAndGivesEachClassAKeyspace() {
        runSamples();

        assertThat(Samples.SERVERS).hasSize(1);
        assertThat(Samples.KEYSPACES).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void dropsItsKeyspacesFromAClusterThatTheUserNamed() {
        try (Cassandra named = Cassandra.start();
                CqlSession session = named.connect()) {
            session.setSchemaMetadataEnabled(false);
            InetSocketAddress address = named.contactPoints().get(0);
            System.setProperty(
                    "colonnade.cassandra",
                    address.getHostString() + ":" + address.getPort() + "/" + named.localDatacenter());

            runSamples();

            assertThat(Samples.SERVERS).hasSize(1);
            assertThat(session.execute("SELECT keyspace_name FROM system_schema.keyspaces")
                            .all())
                    .extracting(row -> row.getString(0))
                    .contains("system")
                    .doesNotContainAnyElementsOf(Samples.KEYSPACES);
        } finally {
            System.clearProperty("colonnade.cassandra");
        }
    }

    @Test
    void triesToStartAServerOnlyOnce() {
        System.setProperty("colonnade.cassandra", "127.0.0.1:1/datacenter1");
        try {
            List<Throwable> failures = samples().failed().stream()
                    .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                            .getThrowable()
                            .map(Throwable::getCause)
                            .orElseThrow())
                    .toList();

            assertThat(failures)
                    .hasSize(2)
                    .allSatisfy(failure -> assertThat(failure)
                            .isInstanceOf(CassandraStartException.class)
                            .isSameAs(failures.get(0)));
        } finally {
            System.clearProperty("colonnade.cassandra");
        }
    }

    private static void runSamples() {
        samples().assertStatistics(events -> events.started(2).succeeded(2));
    }

    private static Events samples() {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(FirstSample.class), selectClass(SecondSample.class))
                .execute()
                .testEvents();
    }
}
