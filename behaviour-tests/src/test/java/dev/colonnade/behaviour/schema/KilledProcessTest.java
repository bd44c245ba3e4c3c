package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.schema.Garden.Bed;
import dev.colonnade.behaviour.schema.Garden.GardenMapper;
import dev.colonnade.behaviour.schema.Garden.Juniper;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.runtime.schema.Migrations;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process leaves half-way, the next one completes. */
@CassandraTest
class KilledProcessTest {
    private static final String KEYSPACE = "killed";
    private static final int COLUMNS = 20;

    private final Cassandra cassandra;
    private final CqlSession session;

    @TempDir
    private Path folder;

    KilledProcessTest(Cassandra cassandra, CqlSession session) {
        this.cassandra = cassandra;
        this.session = session;
    }

    @BeforeEach
    void createKeyspace() {
        session.execute(
                "CREATE KEYSPACE killed WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
    }

    @AfterEach
    void dropKeyspace() {
        session.execute("DROP KEYSPACE killed");
    }

    @Test
    void anUpdateIsCompleted() throws Exception {
        killWhen(SchemaProcess.updating(cassandra, KEYSPACE), () -> exists("cedar"));
        assertThat(plan().statements()).isNotEmpty().hasSizeLessThan(18);
        endTheLease();

        GardenMapper mapper = Colonnade.builder(session)
                .keyspace(KEYSPACE)
                .schemaAction(SchemaAction.UPDATE)
                .build(GardenMapper.class);

        mapper.plants().plant(new Juniper(1, "blue", new Bed(2, "sand")));
        assertThat(plan().differences()).isEmpty();
        assertThat(locks()).isEmpty();
    }

    @Test
    void migrationsAreCompleted() throws Exception {
        Files.writeString(
                folder.resolve("V1__plant.cql"),
                "CREATE TABLE plant (id int PRIMARY KEY); INSERT INTO plant (id) VALUES (1);");
        Files.writeString(
                folder.resolve("V2__more.cql"),
                IntStream.rangeClosed(1, COLUMNS)
                        .mapToObj(i -> "ALTER TABLE plant ADD c" + i + " int;")
                        .collect(Collectors.joining("\n")));
        killWhen(SchemaProcess.migrating(cassandra, KEYSPACE, folder), () -> hasColumn("c2"));
        long finished = finished("V2__more.cql");
        assertThat(finished).isBetween(1L, COLUMNS - 1L);
        endTheLease();

        List<String> executed = migrations().run();

        assertThat(executed)
                .isEqualTo(IntStream.rangeClosed((int) finished + 1, COLUMNS)
                        .mapToObj(i -> "V2__more.cql:" + i + ": ALTER TABLE plant ADD c" + i + " int")
                        .toList());
        assertThat(finished("V1__plant.cql")).isEqualTo(2);
        assertThat(finished("V2__more.cql")).isEqualTo(COLUMNS);
        assertThat(migrations().run()).isEmpty();
        assertThat(locks()).isEmpty();
        assertThat(session.execute("SELECT id, c" + COLUMNS + " FROM killed.plant")
                        .all())
                .hasSize(1);
    }

    private Migrations migrations() {
        return new Migrations(session, new Identifier(KEYSPACE), folder);
    }

    private SchemaPlan plan() {
        return Colonnade.builder(session).keyspace(KEYSPACE).plan(GardenMapper.class);
    }

    private static void killWhen(Process process, BooleanSupplier halfWay) throws InterruptedException {
        try {
            while (!halfWay.getAsBoolean()) {
                assertThat(process.isAlive()).as("whether it is not done yet").isTrue();
                Thread.sleep(1);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private boolean exists(String table) {
        return !session.execute(
                        "SELECT table_name FROM system_schema.tables WHERE keyspace_name = 'killed' AND table_name = ?",
                        table)
                .all()
                .isEmpty();
    }

    private boolean hasColumn(String column) {
        return !session.execute(
                        "SELECT column_name FROM system_schema.columns WHERE keyspace_name = 'killed'"
                                + " AND table_name = 'plant' AND column_name = ?",
                        column)
                .all()
                .isEmpty();
    }

    private long finished(String migration) {
        return session
                .execute("SELECT finished FROM killed.colonnade_migration WHERE name = ?", migration)
                .all()
                .stream()
                .filter(row -> !row.isNull("finished"))
                .count();
    }

    private List<Row> locks() {
        return session.execute("SELECT owner, TTL(owner) FROM killed.colonnade_schema_lock")
                .all();
    }

    /** The killed one has left its lock for the rest of a minute, of which only the last second is awaited. */
    private void endTheLease() {
        assertThat(locks())
                .singleElement()
                .satisfies(lock -> assertThat(lock.getInt(1)).isBetween(1, 60));
        session.execute(
                "INSERT INTO killed.colonnade_schema_lock (name, owner) VALUES ('schema', ?) USING TTL 1",
                locks().get(0).getUuid("owner"));
    }
}
