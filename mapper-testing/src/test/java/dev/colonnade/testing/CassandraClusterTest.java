package dev.colonnade.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.ConsistencyLevel;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** Three nodes, one of which is killed, started, stopped and started again. */
class CassandraClusterTest {

    @Test
    void survivesTheDeathOfANode() {
        try (CassandraCluster cluster = CassandraCluster.start(3);
                CqlSession session = cluster.connect()) {
            session.execute("CREATE KEYSPACE fleet"
                    + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 3}");
            session.execute("CREATE TABLE fleet.ships (name text PRIMARY KEY, port text)");
            cluster.awaitSchemaAgreement();
            for (int i = 0; i < 200; i++) {
                assertWrittenAndRead(session, ConsistencyLevel.QUORUM, "warm-up" + i);
            }

            CassandraNode third = cluster.nodes().get(2);
            third.kill();
            assertThat(third.isRunning()).isFalse();
            assertWrittenAndRead(session, ConsistencyLevel.QUORUM, "while dead");

            third.start();
            assertThat(third.isRunning()).isTrue();
            assertWrittenAndRead(session, ConsistencyLevel.ALL, "after its return");

            third.stop();
            assertThat(third.isRunning()).isFalse();
            assertWrittenAndRead(session, ConsistencyLevel.QUORUM, "while stopped");

            CassandraNode second = cluster.nodes().get(1);
            second.kill();
            Executor threads = task -> new Thread(task, "start").start();
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(second::start, threads),
                            CompletableFuture.runAsync(third::start, threads))
                    .join();
            assertWrittenAndRead(session, ConsistencyLevel.ALL, "in the end");
        }
    }

    private static void assertWrittenAndRead(CqlSession session, ConsistencyLevel level, String ship) {
        session.execute(SimpleStatement.newInstance("INSERT INTO fleet.ships (name, port) VALUES (?, 'Iolcus')", ship)
                .setConsistencyLevel(level)
                .setIdempotent(true));
        Row row = session.execute(SimpleStatement.newInstance("SELECT port FROM fleet.ships WHERE name = ?", ship)
                        .setConsistencyLevel(level)
                        .setIdempotent(true))
                .one();
        assertThat(row).isNotNull();
    }

    @Test
    void refusesAClusterWithoutNodes() {
        assertThatThrownBy(() -> CassandraCluster.start(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A cluster of 0 nodes cannot be started; 1 to 9 can.");
    }
}
