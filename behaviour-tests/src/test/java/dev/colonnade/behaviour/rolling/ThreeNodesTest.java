package dev.colonnade.behaviour.rolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.metadata.Node;
import com.datastax.oss.driver.api.core.servererrors.ReadFailureException;
import com.datastax.oss.driver.api.core.servererrors.WriteFailureException;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.runtime.schema.SchemaExecution;
import dev.colonnade.testing.CassandraCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.junit.jupiter.api.parallel.Isolated;

/** A schema that many programs make at once, or one changes while others work, on three nodes. */
@TestInstance(Lifecycle.PER_CLASS)
@Isolated("three servers and many sessions are work enough for a small machine")
class ThreeNodesTest {
    private static final int NODES = 3;
    private static final int STARTS = 20;
    private static final int ROWS = 100;
    private static final int ATTEMPTS = 10_000;
    private static final int ALTERATIONS = 8;

    private final List<CqlSession> sessions = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(STARTS);
    private CassandraCluster cluster;
    private String keyspace = "";
    private int tests;

    @BeforeAll
    void start() {
        cluster = CassandraCluster.start(NODES);
        for (int i = 0; i < NODES; i++) {
            sessions.add(connect());
        }
    }

    private CqlSession connect() {
        return cluster.sessionBuilder().withConfigLoader(patient()).build();
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
        keyspace = "rolling" + tests++;
        sessions.get(0)
                .execute("CREATE KEYSPACE " + keyspace
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
        return builder(sessions.get(session), action);
    }

    private Colonnade.Builder builder(CqlSession session, SchemaAction action) {
        return Colonnade.builder(session).keyspace(keyspace).schemaAction(action);
    }

    @Test
    void twentyThatStartAtOnceEndWithOneSchema() throws InterruptedException, ExecutionException {
        for (int i = sessions.size(); i < STARTS; i++) {
            sessions.add(connect());
        }
        List<Future<?>> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(threads.submit(program(i)));
        }
        for (Future<?> start : starts) {
            start.get();
        }

        cluster.awaitSchemaAgreement();
        SchemaPlan plan = builder(0, SchemaAction.NONE).plan(First.MeasurementMapper.class);
        assertThat(plan.differences()).isEmpty();
        First.MeasurementDao dao = builder(0, SchemaAction.NONE)
                .build(First.MeasurementMapper.class)
                .measurements();
        assertThat(dao.of("sensor")).hasSize(STARTS);
        // A table that two nodes had created at once would be two, of which one would have lost its rows.
        assertThat(sessions.get(0)
                        .execute("SELECT table_name FROM system_schema.tables WHERE keyspace_name = ?", keyspace)
                        .all())
                .hasSize(2);
    }

    /** Also where the driver asks a node that has not heard of it: Cassandra answers before it tells the others. */
    @Test
    void whatWasExecutedEachNodeKnows() {
        CqlSession session = sessions.get(0);
        SchemaExecution execution = new SchemaExecution(session, Optional.of(new Identifier(keyspace)));
        execution.execute("CREATE TABLE changing (id int PRIMARY KEY)");
        for (int i = 0; i < ALTERATIONS; i++) {
            String column = "column" + i;
            execution.execute("ALTER TABLE changing ADD " + column + " int");
            SimpleStatement select =
                    SimpleStatement.newInstance("SELECT " + column + " FROM " + keyspace + ".changing");
            for (Node node : session.getMetadata().getNodes().values()) {
                assertThatCode(() -> session.execute(select.setNode(node)))
                        .as("%s at %s", column, node)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void thoseThatStartAtOnceMakeOneKeyspace() throws InterruptedException, ExecutionException {
        List<Future<First.MeasurementMapper>> starts = new ArrayList<>();
        for (CqlSession session : sessions.subList(0, NODES)) {
            starts.add(threads.submit(() -> making(session).build(First.MeasurementMapper.class)));
        }
        for (int i = 0; i < starts.size(); i++) {
            starts.get(i).get().measurements().save(first("at once", i));
        }
        assertThat(starts.get(0).get().measurements().of("at once")).hasSize(starts.size());
        assertThat(making(sessions.get(0)).plan(First.MeasurementMapper.class).differences())
                .isEmpty();
    }

    private static Colonnade.Builder making(CqlSession session) {
        return Colonnade.builder(session)
                .keyspace("made_at_once")
                .keyspaceOptions("replication = {'class': 'SimpleStrategy', 'replication_factor': 3}")
                .schemaAction(SchemaAction.UPDATE);
    }

    /** Starts with a session of its own and writes a row. */
    private Runnable program(int number) {
        SchemaAction action = number % 2 == 0 ? SchemaAction.UPDATE : SchemaAction.CREATE;
        return () -> builder(number, action)
                .build(First.MeasurementMapper.class)
                .measurements()
                .save(first("sensor", number));
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
        sessions.get(0).execute("ALTER TABLE " + keyspace + ".measurement ADD zone int");
        sessions.get(1).execute("ALTER TABLE " + keyspace + ".measurement WITH gc_grace_seconds = 1000");
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
