package dev.colonnade.behaviour.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.servererrors.ReadFailureException;
import com.datastax.oss.driver.api.core.servererrors.WriteFailureException;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A schema that one program changes while others work, on three nodes. */
@TestInstance(Lifecycle.PER_CLASS)
class ThreeNodesTest {
    private static final String KEYSPACE = "rolling";
    private static final int ROWS = 100;
    private static final int ATTEMPTS = 10_000;

    private final List<CqlSession> sessions = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private CassandraCluster cluster;

    @BeforeAll
    void start() {
        cluster = CassandraCluster.start(3);
        for (int i = 0; i < 3; i++) {
            sessions.add(cluster.sessionBuilder().withConfigLoader(patient()).build());
        }
    }

    /** Three nodes on a small machine; and what a quorum has written a quorum reads. */
    private static DriverConfigLoader patient() {
        Duration patience = Duration.ofSeconds(60);
        return DriverConfigLoader.programmaticBuilder()
                .withString(DefaultDriverOption.REQUEST_CONSISTENCY, "QUORUM")
                .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, patience)
                .withDuration(DefaultDriverOption.CONNECTION_INIT_QUERY_TIMEOUT, patience)
                .withDuration(DefaultDriverOption.CONTROL_CONNECTION_TIMEOUT, patience)
                .withDuration(DefaultDriverOption.CONTROL_CONNECTION_AGREEMENT_TIMEOUT, patience)
                .withDuration(DefaultDriverOption.METADATA_SCHEMA_REQUEST_TIMEOUT, patience)
                .build();
    }

    @BeforeEach
    void createKeyspace() {
        sessions.get(0)
                .execute("CREATE KEYSPACE " + KEYSPACE
                        + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 3}");
        cluster.awaitSchemaAgreement();
    }

    @AfterAll
    void close() {
        threads.shutdownNow();
        sessions.forEach(CqlSession::close);
        cluster.close();
    }

    private Colonnade.Builder builder(int session, SchemaAction action) {
        return Colonnade.builder(sessions.get(session)).keyspace(KEYSPACE).schemaAction(action);
    }

    @Test
    void nothingIsLostOrMisreadWhileTheSchemaChanges() throws InterruptedException, ExecutionException {
        First.MeasurementDao before = builder(0, SchemaAction.UPDATE)
                .build(First.MeasurementMapper.class)
                .measurements();
        AtomicBoolean goesOn = new AtomicBoolean(true);
        Future<Integer> old = threads.submit(oldProgram(before, goesOn));
        Future<Integer> other = threads.submit(oldProgram(
                builder(1, SchemaAction.VALIDATE)
                        .build(First.MeasurementMapper.class)
                        .measurements(),
                goesOn));

        Second.MeasurementDao after = builder(2, SchemaAction.UPDATE)
                .build(Second.MeasurementMapper.class)
                .measurements();
        for (int number = 0; number < ROWS; number++) {
            after.save(second(number));
            assertThat(after.find("new", number)).contains(second(number));
            assertThat(before.find("new", number))
                    .contains(new First.Measurement(
                            "new", number, "text " + number, place(number), List.of(place(number))));
        }
        sessions.get(0).execute("ALTER TABLE " + KEYSPACE + ".measurement ADD zone int");
        sessions.get(1).execute("ALTER TABLE " + KEYSPACE + ".measurement WITH gc_grace_seconds = 1000");
        for (int number = 0; number < ROWS; number++) {
            assertThat(after.find("new", number)).contains(second(number));
        }
        goesOn.set(false);

        assertThat(old.get()).isPositive();
        assertThat(other.get()).isPositive();
        assertThat(builder(0, SchemaAction.NONE)
                        .plan(Second.MeasurementMapper.class)
                        .additions())
                .isEmpty();
        after.of("old " + sessionName(before))
                .forEach(row -> assertThat(row.accuracy()).isNull());
    }

    /** Writes rows and reads each at once and once more at the end. */
    private static Callable<Integer> oldProgram(First.MeasurementDao dao, AtomicBoolean goesOn) {
        return () -> {
            String sensor = "old " + sessionName(dao);
            int written = 0;
            while (goesOn.get()) {
                First.Measurement row = first(sensor, written++);
                told(() -> dao.save(row));
                told(() -> assertThat(dao.find(sensor, row.number())).contains(row));
            }
            for (int number = 0; number < written; number++) {
                assertThat(dao.find(sensor, number)).contains(first(sensor, number));
            }
            assertThat(dao.of(sensor)).hasSize(written);
            return written;
        };
    }

    /**
     * Does what may fail while a node knows a column that another does not know yet. The server says so, and nothing is
     * lost: whoever is told repeats it.
     */
    private static void told(Runnable action) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                action.run();
                return;
            } catch (ReadFailureException | WriteFailureException failed) {
                // Nothing was read, and what was written is written again.
            }
        }
        action.run();
    }

    private static String sessionName(First.MeasurementDao dao) {
        return dao.session().getName();
    }

    private static First.Measurement first(String sensor, int number) {
        return new First.Measurement(sensor, number, "text " + number, place(number), List.of(place(number)));
    }

    private static First.Place place(int number) {
        return new First.Place("room " + number, number);
    }

    private static Second.Measurement second(int number) {
        Second.Place place = new Second.Place("room " + number, number, number % 2 == 0 ? null : "b" + number);
        return new Second.Measurement(
                "new", number, number % 3 == 0 ? null : "a" + number, "text " + number, place, List.of(place));
    }
}
