package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.metadata.schema.KeyspaceMetadata;
import dev.colonnade.Colonnade;
import dev.colonnade.ColonnadeException;
import dev.colonnade.SchemaAction;
import dev.colonnade.SchemaException;
import dev.colonnade.behaviour.schema.Configured.Programme;
import dev.colonnade.behaviour.schema.Configured.ProgrammeMapper;
import dev.colonnade.cql.schema.plan.Difference;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a keyspace whose user says how it is to be. */
@CassandraTest
class KeyspaceOptionsTest {
    private static final AtomicInteger KEYSPACES = new AtomicInteger();
    private static final String SIMPLE = "replication = {'class': 'SimpleStrategy', 'replication_factor': 1}";

    private final Cassandra cassandra;
    private final CqlSession session;
    private final String keyspace = "\"Made" + KEYSPACES.incrementAndGet() + "\"";

    KeyspaceOptionsTest(Cassandra cassandra, CqlSession session) {
        this.cassandra = cassandra;
        this.session = session;
    }

    @AfterEach
    void dropKeyspace() {
        session.execute("DROP KEYSPACE IF EXISTS " + keyspace);
    }

    private Colonnade.Builder builder(SchemaAction action, String options) {
        return Colonnade.builder(session)
                .keyspace(keyspace)
                .keyspaceOptions(options)
                .schemaAction(action);
    }

    private SchemaPlan plan(String options) {
        return builder(SchemaAction.NONE, options).plan(ProgrammeMapper.class);
    }

    private void create(String options) {
        session.execute("CREATE KEYSPACE " + keyspace + " WITH " + options);
    }

    private Optional<KeyspaceMetadata> there() {
        return session.refreshSchema().getKeyspace(keyspace);
    }

    private static void works(ProgrammeMapper mapper) {
        mapper.programmes().save(new Programme(1, "News"));
        assertThat(mapper.programmes().find(1)).contains(new Programme(1, "News"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "UPDATE"})
    void theKeyspaceIsCreated(SchemaAction action) {
        ProgrammeMapper mapper = Colonnade.builder(session)
                .keyspace(keyspace)
                .keyspaceOptions("replication = {'class': 'SimpleStrategy', 'replication_factor': 1}"
                        + " AND durable_writes = false")
                .schemaAction(action)
                .build(ProgrammeMapper.class);

        works(mapper);
        assertThat(there().orElseThrow().isDurableWrites()).isFalse();
        assertThat(plan(SIMPLE + " AND durable_writes = false").differences()).isEmpty();
        works(builder(SchemaAction.VALIDATE, SIMPLE).build(ProgrammeMapper.class));
    }

    @Test
    void whatTheServerReportsInAnotherFormIsNoDifference() {
        String network = "replication = {'class': 'org.apache.cassandra.locator.NetworkTopologyStrategy',"
                + " 'replication_factor': 1}";
        works(builder(SchemaAction.CREATE, network).build(ProgrammeMapper.class));

        String dataCentre = cassandra.localDatacenter();
        assertThat(there().orElseThrow().getReplication()).containsEntry(dataCentre, "1");
        assertThat(plan(network).differences()).isEmpty();
        assertThat(plan("replication = {'class': 'NetworkTopologyStrategy', '" + dataCentre + "': 1}")
                        .differences())
                .isEmpty();
        assertThat(plan("replication = {'class': 'NetworkTopologyStrategy'}").differences())
                .isEmpty();
        assertThat(plan("replication = {'class': 'NetworkTopologyStrategy', 'replication_factor': 2}")
                        .decisions())
                .hasSize(1);
    }

    @Test
    void withoutOptionsTheKeyspaceHasToExist() {
        Colonnade.Builder builder = Colonnade.builder(session).keyspace(keyspace);
        assertThatThrownBy(() -> builder.build(ProgrammeMapper.class))
                .isInstanceOf(ColonnadeException.class)
                .hasMessageStartingWith("There is no keyspace " + keyspace);
        assertThatThrownBy(() -> builder.schemaAction(SchemaAction.CREATE).build(ProgrammeMapper.class))
                .isInstanceOf(ColonnadeException.class)
                .hasMessageStartingWith("There is no keyspace " + keyspace);
        assertThat(there()).isEmpty();
    }

    @Test
    void validateReportsAMissingKeyspaceAndChangesNothing() {
        assertThatThrownBy(() -> builder(SchemaAction.VALIDATE, SIMPLE).build(ProgrammeMapper.class))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("is not as expected: 2 statements to run, 0 decisions to take, 0 warnings\n")
                .hasMessageContaining("  1. CREATE KEYSPACE IF NOT EXISTS " + keyspace
                        + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': '1'};\n")
                .hasMessageContaining("  2. CREATE TABLE IF NOT EXISTS programme (");
        assertThat(there()).isEmpty();
    }

    @Test
    void thePlanOfAMissingKeyspaceBeginsWithIt() {
        assertThat(plan(SIMPLE).additions())
                .extracting(Difference::found)
                .containsExactly("There is no keyspace " + keyspace, "There is no table programme");
        assertThat(there()).isEmpty();
    }

    @Test
    void validateReportsAllThatDiffersAtOnce() {
        create(SIMPLE);
        String other = "replication = {'class': 'SimpleStrategy', 'replication_factor': 3} AND durable_writes = false";
        assertThatThrownBy(() -> builder(SchemaAction.VALIDATE, other).build(ProgrammeMapper.class))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("2 statements to run, 1 decision to take, 0 warnings\n")
                .hasMessageContaining("  1. ALTER KEYSPACE " + keyspace + " WITH durable_writes = false;\n")
                .hasMessageContaining("The replication of the keyspace " + keyspace
                        + " is {'class': 'SimpleStrategy', 'replication_factor': '1'}"
                        + " and not {'class': 'SimpleStrategy', 'replication_factor': '3'}\n")
                .hasMessageContaining("write ALTER KEYSPACE with it, then run nodetool repair on all nodes");
    }

    @Test
    void updateSetsDurableWrites() {
        create(SIMPLE);
        works(builder(SchemaAction.UPDATE, SIMPLE + " AND durable_writes = false")
                .build(ProgrammeMapper.class));
        assertThat(there().orElseThrow().isDurableWrites()).isFalse();

        works(builder(SchemaAction.UPDATE, SIMPLE).build(ProgrammeMapper.class));
        assertThat(there().orElseThrow().isDurableWrites()).isFalse();

        works(builder(SchemaAction.UPDATE, SIMPLE + " AND durable_writes = true")
                .build(ProgrammeMapper.class));
        assertThat(there().orElseThrow().isDurableWrites()).isTrue();
    }

    @Test
    void updateNeverAltersTheReplication() {
        create(SIMPLE);
        String three = "replication = {'class': 'SimpleStrategy', 'replication_factor': 3}";
        assertThatThrownBy(() -> builder(SchemaAction.UPDATE, three).build(ProgrammeMapper.class))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("0 statements to run, 1 decision to take, 0 warnings\n");
        assertThat(there().orElseThrow().getReplication()).containsEntry("replication_factor", "1");
    }

    @Test
    void createLeavesAKeyspaceAsItIs() {
        create(SIMPLE + " AND durable_writes = false");
        works(builder(
                        SchemaAction.CREATE,
                        "replication = {'class': 'SimpleStrategy', 'replication_factor': 3}"
                                + " AND durable_writes = true")
                .build(ProgrammeMapper.class));
        assertThat(there().orElseThrow().isDurableWrites()).isFalse();
    }

    @Test
    void manyThatStartAtOnceEndWithOneKeyspace() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<ProgrammeMapper>> starts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                starts.add(threads.submit(
                        () -> builder(SchemaAction.UPDATE, SIMPLE).build(ProgrammeMapper.class)));
            }
            for (Future<ProgrammeMapper> start : starts) {
                works(start.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(plan(SIMPLE).differences()).isEmpty();
    }

    @Test
    void optionsAreOfANamedKeyspace() {
        try (CqlSession without = cassandra.connect()) {
            assertThatThrownBy(() ->
                            Colonnade.builder(without).keyspaceOptions(SIMPLE).build(ProgrammeMapper.class))
                    .isInstanceOf(ColonnadeException.class)
                    .hasMessageStartingWith("The mapper has no keyspace: name one with");
        }
    }

    @Test
    void optionsThatAServerWouldRefuseAreRefusedWhenTheyAreGiven() {
        Colonnade.Builder builder = Colonnade.builder(session);
        assertThatThrownBy(() -> builder.keyspaceOptions("replication = {'class': 'SimpelStrategy'}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        The options of the keyspace are wrong: The server has no replication strategy SimpelStrategy
                          Allowed: SimpleStrategy
                          Fix: write SimpleStrategy
                          In: replication = {'class': 'SimpelStrategy'}""");
    }
}
