package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.metadata.schema.TableMetadata;
import dev.colonnade.Colonnade;
import dev.colonnade.ColonnadeException;
import dev.colonnade.MappingException;
import dev.colonnade.PreparationException;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.schema.Library.Author;
import dev.colonnade.behaviour.schema.Library.Book;
import dev.colonnade.behaviour.schema.Library.BookDao;
import dev.colonnade.behaviour.schema.Library.LibraryMapper;
import dev.colonnade.behaviour.schema.Library.Name;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CassandraTest
class MapperTest {
    private static final AtomicInteger KEYSPACES = new AtomicInteger();

    private final Cassandra cassandra;
    private final CqlSession session;
    private final String keyspace = "\"Library" + KEYSPACES.incrementAndGet() + "\"";

    MapperTest(Cassandra cassandra, CqlSession session) {
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

    private static Book book() {
        Name name = new Name("Ada", List.of("King"));
        return new Book("shelf", "room", 1, name, new Author(name, Set.of(name)), List.of());
    }

    private Colonnade.Builder builder() {
        return Colonnade.builder(session).keyspace(keyspace);
    }

    @Test
    void typesAndTablesAreCreatedInTheMappersKeyspace() {
        LibraryMapper mapper = builder().schemaAction(SchemaAction.CREATE).build(LibraryMapper.class);
        mapper.books().save(book());

        assertThat(mapper.books().on("room", "shelf")).containsExactly(book());
        assertThat(mapper.books().author("room", "shelf")).contains(book().author());
        assertThat(mapper.again()).isSameAs(mapper.books());
        TableMetadata table = session.getMetadata()
                .getKeyspace(CqlIdentifier.fromCql(keyspace))
                .flatMap(k -> k.getTable("book"))
                .orElseThrow();
        assertThat(table.describe(false))
                .contains("PRIMARY KEY ((\"room\", \"shelf\"), \"name\", \"number\")")
                .contains("CLUSTERING ORDER BY (\"name\" ASC, \"number\" DESC)");
    }

    @Test
    void aColumnIsFrozenWhereItsPropertyIs() {
        builder().schemaAction(SchemaAction.CREATE).build(LibraryMapper.class);

        assertThat(session.execute(
                                "SELECT column_name, type FROM system_schema.columns WHERE keyspace_name = ? AND table_name = 'book'",
                                CqlIdentifier.fromCql(keyspace).asInternal())
                        .map(row -> row.getString(0) + " " + row.getString(1)))
                .contains("author author", "editors frozen<list<frozen<author>>>", "name frozen<name>");
    }

    @Test
    void whatExistsIsLeftAsItIs() {
        LibraryMapper mapper = builder().schemaAction(SchemaAction.CREATE).build(LibraryMapper.class);
        mapper.books().save(book());

        LibraryMapper again = builder().schemaAction(SchemaAction.CREATE).build(LibraryMapper.class);

        assertThat(again.books().on("room", "shelf")).hasSize(1);
    }

    @Test
    void everyStatementThatCannotBePreparedIsNamedAndNoFailureIsKept() {
        Colonnade.Builder builder = builder().schemaAction(SchemaAction.NONE);

        assertThatThrownBy(() -> builder.build(LibraryMapper.class))
                .isInstanceOf(PreparationException.class)
                .hasMessageContaining(
                        "Library.BookDao.save(Library.Book) could not be prepared: table book does not exist")
                .hasMessageContaining("INSERT INTO " + keyspace + ".book (room, shelf, name, number, author, editors)")
                .hasMessageContaining("Library.BookDao.on(String, String) could not be prepared")
                .hasMessageContaining("Library.BookDao.author(String, String) could not be prepared");

        builder.schemaAction(SchemaAction.CREATE).build(LibraryMapper.class);
        assertThat(builder.schemaAction(SchemaAction.NONE)
                        .build(LibraryMapper.class)
                        .books()
                        .on("room", "shelf"))
                .isEmpty();
    }

    @Test
    void aColumnOfAnotherTypeIsNamedWithBoth() {
        session.execute("CREATE TYPE " + keyspace + ".name (given text, middle frozen<list<text>>)");
        session.execute("CREATE TABLE " + keyspace + ".book (room text, shelf text, name frozen<name>, number bigint,"
                + " author text, editors list<text>, PRIMARY KEY ((room, shelf), name, number))");

        assertThatThrownBy(() -> builder().schemaAction(SchemaAction.NONE).build(LibraryMapper.class))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(
                        "Library.BookDao.save(Library.Book) binds a dev.colonnade.behaviour.schema.Library$Author")
                .hasMessageContaining("to author, which is text on the server");
    }

    @Test
    void aFieldThatTheServerHasNotYetIsNamedWhenItIsWritten() {
        session.execute("CREATE TYPE " + keyspace + ".name (given text)");
        session.execute("CREATE TYPE " + keyspace + ".author (name frozen<name>, others frozen<set<frozen<name>>>)");
        session.execute("CREATE TABLE " + keyspace + ".book (room text, shelf text, name frozen<name>, number int,"
                + " author frozen<author>, editors frozen<list<frozen<author>>>,"
                + " PRIMARY KEY ((room, shelf), name, number))");
        BookDao dao = builder()
                .schemaAction(SchemaAction.NONE)
                .build(LibraryMapper.class)
                .books();

        assertThatThrownBy(() -> dao.save(book()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("middle has a value, but the type on the server has no such field yet");
    }

    @Test
    void aTableThatGetsAColumnIsReadOn() {
        BookDao dao = builder()
                .schemaAction(SchemaAction.CREATE)
                .build(LibraryMapper.class)
                .books();
        dao.save(book());
        session.execute("ALTER TABLE " + keyspace + ".book ADD aaa text");
        dao.save(book());

        assertThat(dao.on("room", "shelf")).containsExactly(book());
    }

    @Test
    void protocolVersion4WorksAsVersion5() {
        DriverConfigLoader v4 = DriverConfigLoader.programmaticBuilder()
                .withString(DefaultDriverOption.PROTOCOL_VERSION, "V4")
                .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, Duration.ofSeconds(10))
                .build();
        try (CqlSession old = cassandra.sessionBuilder().withConfigLoader(v4).build()) {
            BookDao dao = Colonnade.builder(old)
                    .keyspace(keyspace)
                    .schemaAction(SchemaAction.CREATE)
                    .build(LibraryMapper.class)
                    .books();
            dao.save(book());
            assertThat(dao.on("room", "shelf")).containsExactly(book());
        }
    }

    @Test
    void aMapperWithoutAKeyspaceIsRefused() {
        try (CqlSession none = cassandra.connect()) {
            assertThatThrownBy(() -> Colonnade.builder(none)
                            .schemaAction(SchemaAction.NONE)
                            .build(LibraryMapper.class))
                    .isInstanceOf(ColonnadeException.class)
                    .hasMessageStartingWith("The mapper has no keyspace");
        }
    }

    @Test
    void aSessionThatIsClosedIsNamedAsTheReason() {
        CqlSession closed = cassandra.connect();
        closed.close();

        assertThatThrownBy(() -> Colonnade.builder(closed)
                        .keyspace(keyspace)
                        .schemaAction(SchemaAction.NONE)
                        .build(LibraryMapper.class))
                .isInstanceOf(PreparationException.class)
                .hasMessageContaining("Session is closed");
    }

    @Test
    void whatIsNoMapperIsRefusedWithTheReason() {
        assertThatThrownBy(() -> builder().build(Runnable.class))
                .isInstanceOf(ColonnadeException.class)
                .hasMessageContaining("There is no class java.lang.RunnableImpl")
                .hasMessageContaining("is dev.colonnade:mapper-processor among the compiler's annotation processors?");
    }

    @Test
    void generatedClassesNeedNoLookUp() {
        var mapper = new Library_LibraryMapperImpl(
                builder().schemaAction(SchemaAction.CREATE).context());
        mapper.books().save(book());

        assertThat(new Library_BookDaoImpl(builder().context()).on("room", "shelf"))
                .hasSize(1);
    }
}
