package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.servererrors.InvalidQueryException;
import dev.colonnade.Colonnade;
import dev.colonnade.ColonnadeException;
import dev.colonnade.PreparationException;
import dev.colonnade.SchemaAction;
import dev.colonnade.SchemaException;
import dev.colonnade.behaviour.schema.Library.Author;
import dev.colonnade.behaviour.schema.Library.Book;
import dev.colonnade.behaviour.schema.Library.LibraryMapper;
import dev.colonnade.behaviour.schema.Library.Name;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.plan.Difference;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.runtime.schema.MapperSchema;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What VALIDATE and UPDATE do about the schema that they find. */
@CassandraTest
class SchemaActionTest {
    private static final AtomicInteger KEYSPACES = new AtomicInteger();

    private final Cassandra cassandra;
    private final CqlSession session;
    private final String keyspace = "\"Evolving" + KEYSPACES.incrementAndGet() + "\"";

    SchemaActionTest(Cassandra cassandra, CqlSession session) {
        this.cassandra = cassandra;
        this.session = session;
    }

    @BeforeEach
    void createKeyspace() {
        session.execute("CREATE KEYSPACE " + keyspace
                + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
    }

    @AfterEach
    void dropKeyspace() {
        session.execute("DROP KEYSPACE " + keyspace);
    }

    private Colonnade.Builder builder(CqlSession session, SchemaAction action) {
        return Colonnade.builder(session).keyspace(keyspace).schemaAction(action);
    }

    private LibraryMapper build(SchemaAction action) {
        return builder(session, action).build(LibraryMapper.class);
    }

    private SchemaPlan plan() {
        return Colonnade.builder(session).keyspace(keyspace).plan(LibraryMapper.class);
    }

    private void oldSchema() {
        session.execute("CREATE TYPE " + keyspace + ".name (given text, middle frozen<list<text>>)");
        session.execute("CREATE TYPE " + keyspace + ".author (name frozen<name>)");
        session.execute("CREATE TABLE " + keyspace + ".book (room text, shelf text, name frozen<name>, number int,"
                + " author author, PRIMARY KEY ((room, shelf), name, number))"
                + " WITH CLUSTERING ORDER BY (name ASC, number DESC)");
    }

    private static Book book() {
        Name name = new Name("Ada", List.of("King"));
        return new Book("shelf", "room", 1, name, new Author(name, Set.of(name)), List.of(new Author(name, Set.of())));
    }

    @Test
    void validateReportsAllThatIsMissingAndChangesNothing() {
        assertThatThrownBy(() -> build(SchemaAction.VALIDATE))
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        e -> assertThat(e.plan().statements()).hasSize(3))
                .hasMessageStartingWith(
                        "The schema is not as the mapper says, and SchemaAction.VALIDATE changes nothing\n"
                                + "The schema of the keyspace " + keyspace
                                + " is not as expected: 3 statements to run, 0 decisions to take, 0 warnings\n")
                .hasMessageContaining("1. CREATE TYPE IF NOT EXISTS name (given text, middle frozen<list<text>>);")
                .hasMessageContaining("3. CREATE TABLE IF NOT EXISTS book (");
        assertThat(plan().statements()).hasSize(3);
    }

    /** As a node does that has not yet been told of what another one showed. */
    @Test
    void aNodeThatRefusesWhatTheSchemaHasIsAskedAgain() {
        build(SchemaAction.CREATE);
        AtomicInteger refusals = new AtomicInteger(2);
        builder(refusing(refusals), SchemaAction.VALIDATE)
                .build(LibraryMapper.class)
                .books()
                .save(book());
        assertThat(refusals).hasNonPositiveValue();

        assertThatThrownBy(() -> builder(refusing(new AtomicInteger(2)), SchemaAction.NONE)
                        .build(LibraryMapper.class))
                .isInstanceOf(PreparationException.class)
                .hasMessageContaining("could not be prepared: Undefined column name");
        assertThatThrownBy(() -> builder(refusing(new AtomicInteger(Integer.MAX_VALUE)), SchemaAction.VALIDATE)
                        .build(LibraryMapper.class))
                .isInstanceOf(PreparationException.class)
                .hasMessageContaining("could not be prepared: Undefined column name");
    }

    private CqlSession refusing(AtomicInteger times) {
        return (CqlSession) Proxy.newProxyInstance(
                CqlSession.class.getClassLoader(),
                new Class<?>[] {CqlSession.class},
                (proxy, method, arguments) -> method.getName().equals("prepareAsync") && times.getAndDecrement() > 0
                        ? CompletableFuture.failedFuture(new InvalidQueryException(null, "Undefined column name"))
                        : method.invoke(session, arguments));
    }

    @Test
    void validateAcceptsWhatIsThereAndMore() {
        build(SchemaAction.CREATE);
        session.execute("ALTER TABLE " + keyspace + ".book ADD more text");
        session.execute("CREATE TABLE " + keyspace + ".other (id int PRIMARY KEY)");

        build(SchemaAction.VALIDATE).books().save(book());

        assertThat(plan().warnings())
                .extracting(Difference::found)
                .containsExactly(
                        "The table book has a column more that is not expected",
                        "The keyspace has a table other that is not expected");
    }

    @Test
    void validateIsTheDefault() {
        assertThatThrownBy(() -> Colonnade.builder(session).keyspace(keyspace).build(LibraryMapper.class))
                .isInstanceOf(SchemaException.class);
    }

    @Test
    void updateCreatesWhatIsMissing() {
        LibraryMapper mapper = build(SchemaAction.UPDATE);
        mapper.books().save(book());
        assertThat(mapper.books().on("room", "shelf")).containsExactly(book());
        assertThat(plan().differences()).isEmpty();
    }

    @Test
    void updateAddsColumnsAndFields() {
        oldSchema();
        SchemaPlan plan = Colonnade.builder(session).keyspace(keyspace).plan(LibraryMapper.class);
        assertThat(plan.statements())
                .extracting(Statement::cql)
                .containsExactly(
                        "ALTER TYPE author ADD others frozen<set<frozen<name>>>",
                        "ALTER TABLE book ADD editors frozen<list<frozen<author>>>");

        LibraryMapper mapper = build(SchemaAction.UPDATE);

        mapper.books().save(book());
        assertThat(mapper.books().on("room", "shelf")).containsExactly(book());
        assertThat(plan().differences()).isEmpty();
    }

    @Test
    void updateAddsWhatItCanAndFailsWithTheDecisionsThatAreLeft() {
        oldSchema();
        session.execute("ALTER TABLE " + keyspace + ".book ADD editors text");

        assertThatThrownBy(() -> build(SchemaAction.UPDATE))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith("The schema is not as the mapper says, and SchemaAction.UPDATE only adds what")
                .hasMessageContaining("0 statements to run, 1 decision to take, 0 warnings")
                .hasMessageContaining("The column editors of book is text and not frozen<list<frozen<author>>>");
        assertThat(plan().additions()).isEmpty();
    }

    @Test
    void updateLeavesATypeThatCannotGetAField() {
        session.execute("CREATE TYPE " + keyspace + ".name (given text)");
        session.execute("CREATE TABLE " + keyspace + ".people (name frozen<name> PRIMARY KEY)");

        assertThatThrownBy(() -> build(SchemaAction.UPDATE))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("0 statements to run, 1 decision to take, 1 warning")
                .hasMessageContaining(
                        "The type name has no field middle, and gets none: it is in the partition key of" + " people");
    }

    @Test
    void theNextGoesOnWhenTheLeaseOfOneThatWasKilledEnds() {
        oldSchema();
        session.execute("CREATE TABLE " + keyspace + ".colonnade_schema_lock (name text PRIMARY KEY, owner uuid)");
        session.execute("INSERT INTO " + keyspace
                + ".colonnade_schema_lock (name, owner) VALUES ('schema', uuid()) IF NOT EXISTS USING TTL 2");

        build(SchemaAction.UPDATE);

        assertThat(plan().differences()).isEmpty();
        assertThat(session.execute("SELECT * FROM " + keyspace + ".colonnade_schema_lock")
                        .all())
                .isEmpty();
    }

    @Test
    void twentyThatStartAtOnceEndWithOneSchema() throws InterruptedException, ExecutionException {
        oldSchema();
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try (CqlSession second = cassandra.connect();
                CqlSession third = cassandra.connect()) {
            List<CqlSession> sessions = List.of(session, second, third);
            List<Future<LibraryMapper>> starts = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                CqlSession one = sessions.get(i % sessions.size());
                starts.add(
                        threads.submit(() -> builder(one, SchemaAction.UPDATE).build(LibraryMapper.class)));
            }
            for (Future<LibraryMapper> start : starts) {
                start.get().books().save(book());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(plan().differences()).isEmpty();
    }

    @Test
    void aKeyspaceThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Colonnade.builder(session).keyspace("nowhere").plan(LibraryMapper.class))
                .isInstanceOf(ColonnadeException.class)
                .hasMessageStartingWith("There is no keyspace nowhere: create it; or see that");
    }

    /** The compiler refuses such a mapper, unless its rule is turned off. */
    @Test
    void aStatementOfTheMappersOwnThatCassandraRefusesIsTold() {
        String table = "CREATE TABLE video (id int PRIMARY KEY, id text)";
        Identifier name = new Identifier(keyspace.replace("\"", ""));
        MapperSchema schema = new MapperSchema(session, Optional.of(name), Optional.empty(), List.of(table));

        assertThatThrownBy(schema::plan)
                .isInstanceOf(ColonnadeException.class)
                .hasMessageContaining("statement that Cassandra refuses")
                .hasMessageContaining(table);
    }
}
