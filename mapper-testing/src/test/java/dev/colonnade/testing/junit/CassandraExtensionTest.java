package dev.colonnade.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.testing.Cassandra;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

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

    private static void runSamples() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(FirstSample.class), selectClass(SecondSample.class))
                .execute()
                .testEvents()
                .assertStatistics(events -> events.started(2).succeeded(2));
    }
}
