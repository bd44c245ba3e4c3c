package dev.colonnade.testing.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.testing.CassandraStartException;
import dev.colonnade.testing.embedded.jdk.Jdk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddedCassandraTest {

    @Test
    void startsAnswersAndLeavesNothingBehind() {
        EmbeddedCassandra cassandra = EmbeddedCassandra.start();
        ProcessHandle process = ProcessHandle.of(cassandra.pid()).orElseThrow();
        try (CqlSession session = cassandra.connect()) {
            assertThat(release(session)).isEqualTo("5.0.9");
            createKeyspace(session);
            session.execute("CREATE TABLE harbour.ships (name text PRIMARY KEY)");
            session.execute("INSERT INTO harbour.ships (name) VALUES ('Argo')");
            assertThat(session.execute("SELECT name FROM harbour.ships").one()).isNotNull();
        } finally {
            cassandra.close();
        }

        assertThat(process.isAlive()).isFalse();
        assertThat(cassandra.directory()).doesNotExist();
        cassandra.close();
    }

    /** On a JDK 24 or newer this is the only test whose server needs the stand-in for the security manager. */
    @Test
    void startsOnTheRunningJdkAndRunsFunctions() {
        Jdk running = Jdk.at(Path.of(System.getProperty("java.home"))).orElseThrow();
        try (EmbeddedCassandra cassandra = EmbeddedCassandra.start(running);
                CqlSession session = cassandra.connect()) {
            createKeyspace(session);
            session.execute("CREATE FUNCTION harbour.twice(i int) RETURNS NULL ON NULL INPUT RETURNS int"
                    + " LANGUAGE java AS 'return 2 * i;'");
            Row row = session.execute("SELECT harbour.twice(21) FROM system.local")
                    .one();
            assertThat(row).isNotNull();
            assertThat(row.getInt(0)).isEqualTo(42);
        }
    }

    @Test
    void saysHowToGetAVersionThatDoesNotExist() {
        System.setProperty("colonnade.cassandra.version", "5.0.987");
        try {
            assertThatThrownBy(EmbeddedCassandra::start)
                    .isInstanceOf(CassandraStartException.class)
                    .hasMessageStartingWith("The jars of org.apache.cassandra:cassandra-all:5.0.987 cannot be had: ")
                    .hasMessageContaining("-Dcolonnade.cassandra.version=5.0.987");
        } finally {
            System.clearProperty("colonnade.cassandra.version");
        }
    }

    private static String release(CqlSession session) {
        Row row = session.execute("SELECT release_version FROM system.local").one();
        assertThat(row).isNotNull();
        return String.valueOf(row.getString(0));
    }

    private static void createKeyspace(CqlSession session) {
        session.execute(
                "CREATE KEYSPACE harbour" + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
    }
}
