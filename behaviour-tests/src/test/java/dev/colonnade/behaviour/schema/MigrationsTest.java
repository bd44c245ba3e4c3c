package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import com.datastax.oss.driver.api.core.servererrors.InvalidQueryException;
import dev.colonnade.ColonnadeException;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.ddl.KeyspaceOptionsReader;
import dev.colonnade.runtime.schema.MapperSchema;
import dev.colonnade.runtime.schema.Migrations;
import dev.colonnade.testing.CassandraTest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations of a keyspace, and what stops them. */
@CassandraTest
class MigrationsTest {
    private static final AtomicInteger KEYSPACES = new AtomicInteger();
    private static final String FIRST = """
            -- A comment; with a semicolon.
            CREATE TABLE video (id int PRIMARY KEY, title text);
            INSERT INTO video (id, title) VALUES (1, 'a; b');
            """;

    private final CqlSession session;
    private final Identifier keyspace = new Identifier("Migrated" + KEYSPACES.incrementAndGet());

    @TempDir
    private Path folder;

    MigrationsTest(CqlSession session) {
        this.session = session;
    }

    @BeforeEach
    void createKeyspace() throws IOException {
        session.execute("CREATE KEYSPACE " + keyspace.cql()
                + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
        write("V1__video.cql", FIRST);
    }

    @AfterEach
    void dropKeyspace() {
        session.execute("DROP KEYSPACE " + keyspace.cql());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Migrations migrations() {
        return new Migrations(session, keyspace, folder);
    }

    private void refused(String message) {
        assertThatThrownBy(() -> migrations().pending())
                .isInstanceOf(ColonnadeException.class)
                .hasMessageStartingWith(message);
        assertThatThrownBy(() -> migrations().run())
                .isInstanceOf(ColonnadeException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void filesAreExecutedOnceInTheOrderOfTheirNumbers() throws Exception {
        write("V10__length.cql", "ALTER TABLE video ADD length int");
        write("V2__year.cql", "\nALTER TABLE video ADD year int;");
        write("README.md", "not one");

        List<String> statements = List.of(
                "V1__video.cql:2: CREATE TABLE video (id int PRIMARY KEY, title text)",
                "V1__video.cql:3: INSERT INTO video (id, title) VALUES (1, 'a; b')",
                "V2__year.cql:2: ALTER TABLE video ADD year int",
                "V10__length.cql:1: ALTER TABLE video ADD length int");
        assertThat(migrations().pending()).isEqualTo(statements);
        assertThat(migrations().pending()).isEqualTo(statements);
        List<String> executed = new Migrations(session, keyspace, folder).run();
        assertThat(executed).isEqualTo(statements);
        assertThat(migrations().pending()).isEmpty();
        assertThat(migrations().run()).isEmpty();
        assertThat(session.execute("SELECT title, year, length FROM " + keyspace.cql() + ".video")
                        .all())
                .singleElement()
                .satisfies(row -> assertThat(row.getString("title")).isEqualTo("a; b"));
    }

    @Test
    void aFileThatWasAppliedMustNotChangeButForTheEndsOfItsLines() throws Exception {
        migrations().run();
        write("V1__video.cql", FIRST.replace("\n", "\r\n"));
        assertThat(migrations().run()).isEmpty();

        write("V1__video.cql", FIRST + "ALTER TABLE video ADD year int;");
        refused("V1__video.cql was changed after it was applied to \"Migrated");
    }

    @Test
    void aFileThatWasAppliedMustNotGo() throws Exception {
        migrations().run();
        Files.delete(folder.resolve("V1__video.cql"));

        refused("V1__video.cql was applied to ");
    }

    @Test
    void aFileMustNotComeBeforeOneThatWasApplied() throws Exception {
        Files.move(folder.resolve("V1__video.cql"), folder.resolve("V2__video.cql"));
        migrations().run();
        write("V1__late.cql", "ALTER TABLE video ADD year int");

        refused("V1__late.cql is not applied to ");
    }

    @Test
    void aStatementThatFailsIsNamedAndCanBeMended() throws Exception {
        write("V2__year.cql", "ALTER TABLE video ADD year int;\n\nALTER TABLE vidoe ADD length int;");

        assertThatThrownBy(() -> migrations().run())
                .isInstanceOf(ColonnadeException.class)
                .hasMessageStartingWith("V2__year.cql:3: ALTER TABLE vidoe ADD length int\nfailed: ");
        write("V2__year.cql", "ALTER TABLE video ADD year int;\n\nALTER TABLE video ADD length int;");
        assertThat(migrations().run()).containsExactly("V2__year.cql:3: ALTER TABLE video ADD length int");
        assertThat(migrations().run()).isEmpty();
    }

    @Test
    void aStatementThatWasExecutedCannotBeMended() throws Exception {
        write("V2__year.cql", "ALTER TABLE video ADD year int;\nALTER TABLE vidoe ADD length int;");
        assertThatThrownBy(() -> migrations().run()).isInstanceOf(ColonnadeException.class);
        write("V2__year.cql", "ALTER TABLE video ADD year text;\nALTER TABLE video ADD length int;");

        refused("V2__year.cql was changed after it was applied to ");
    }

    /** As it is when a run was killed between a statement and the note that it is finished. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            | CREATE TABLE u (id int PRIMARY KEY)
            | CREATE TYPE p (x int)
            | CREATE INDEX by_title ON video (title)
            | CREATE INDEX ON video (title)
            | CREATE INDEX ON video (title) USING 'sai' WITH OPTIONS = {'case_sensitive': 'false'}
            | CREATE MATERIALIZED VIEW v AS SELECT id, title FROM video WHERE title IS NOT NULL AND id IS NOT NULL PRIMARY KEY (title, id)
            | CREATE FUNCTION twice (x list<int>) RETURNS NULL ON NULL INPUT RETURNS int LANGUAGE java AS 'return 2;'
            CREATE TYPE p (x int) | CREATE FUNCTION twice (x p) RETURNS NULL ON NULL INPUT RETURNS int LANGUAGE java AS 'return 2;'
            CREATE FUNCTION plus (x int, y int) RETURNS NULL ON NULL INPUT RETURNS int LANGUAGE java AS 'return x + y;' | CREATE AGGREGATE total (int) SFUNC plus STYPE int INITCOND 0
            | ALTER TABLE video ADD year int
            | ALTER TABLE video ADD (a int, b int)
            | ALTER TABLE video DROP title
            | ALTER TABLE video RENAME id TO key
            | ALTER TABLE video WITH comment = 'c'
            CREATE TYPE p (x int) | ALTER TYPE p ADD y int
            CREATE TYPE p (x int) | ALTER TYPE p RENAME x TO z
            | DROP TABLE video
            CREATE TYPE p (x int) | DROP TYPE p
            CREATE INDEX by_title ON video (title) | DROP INDEX by_title
            CREATE MATERIALIZED VIEW v AS SELECT id, title FROM video WHERE title IS NOT NULL AND id IS NOT NULL PRIMARY KEY (title, id) | DROP MATERIALIZED VIEW v
            CREATE FUNCTION plus (x int, y int) RETURNS NULL ON NULL INPUT RETURNS int LANGUAGE java AS 'return x + y;'; CREATE FUNCTION plus (x text) RETURNS NULL ON NULL INPUT RETURNS text LANGUAGE java AS 'return x;' | DROP FUNCTION plus (text)
            CREATE FUNCTION plus (x int, y int) RETURNS NULL ON NULL INPUT RETURNS int LANGUAGE java AS 'return x + y;'; CREATE AGGREGATE total (int) SFUNC plus STYPE int INITCOND 0 | DROP AGGREGATE total
            | INSERT INTO video (id) VALUES (2)
            """)
    void whatWasExecutedAndNotNotedIsDone(@Nullable String before, String statement) throws Exception {
        write("V1__video.cql", FIRST + (before == null ? "" : before));
        write("V2__next.cql", statement);
        migrations().run();
        String history = keyspace.cql() + ".colonnade_migration";
        session.execute("DELETE checksum FROM " + history + " WHERE name = 'V2__next.cql'");
        session.execute("DELETE finished FROM " + history + " WHERE name = 'V2__next.cql' AND statement = 1");

        assertThat(migrations().run()).containsExactly("V2__next.cql:1: " + statement);
        assertThat(migrations().run()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE vidoe ADD year int",
                "CREATE INDEX ON video (id)",
                "CREATE INDEX ON vidoe (title)",
                "CREATE FUNCTION twice (x int) RETURNS NULL ON NULL INPUT RETURNS int LANGUAGE java AS 'return y;'",
                "DROP FUNCTION other.twice"
            })
    void whatWasNotExecutedIsNotTakenToBeDone(String statement) throws Exception {
        migrations().run();
        write("V2__next.cql", statement);
        session.execute(SimpleStatement.newInstance(
                "INSERT INTO " + keyspace.cql()
                        + ".colonnade_migration (name, statement, cql) VALUES ('V2__next.cql', 1, ?)",
                statement));

        assertThatThrownBy(() -> migrations().run()).hasMessageStartingWith("V2__next.cql:1: ");
        assertThat(migrations().pending()).hasSize(1);
    }

    @Test
    void aFileThatIsWrongAtItsEndDoesNothing() throws Exception {
        write("V2__wrong.cql", "ALTER TABLE video ADD year int;\nALTER TABEL video");
        refusedToRead("V2__wrong.cql:2: ");
        write("V2__wrong.cql", "USE other;");
        refusedToRead("V2__wrong.cql:1: USE is not for migrations");
        write("V2__wrong.cql", "SOURCE 'other.cql'");
        refusedToRead("V2__wrong.cql:1: SOURCE is a command of cqlsh");
    }

    @Test
    void filesNeedNumbersOfTheirOwn() throws Exception {
        write("year.cql", "");
        refusedToRead(folder.resolve("year.cql") + " has no number");
        Files.delete(folder.resolve("year.cql"));
        write("V01__year.cql", "");
        refusedToRead("Two migrations have one number, V01__year.cql and V1__video.cql");
    }

    private void refusedToRead(String message) {
        assertThatThrownBy(this::migrations)
                .isInstanceOf(ColonnadeException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void theTablesOfHistoryAndLockAreNoDifference() {
        migrations().run();

        String table = "CREATE TABLE video (id int PRIMARY KEY, title text)";
        assertThat(new MapperSchema(session, Optional.of(keyspace), Optional.empty(), List.of(table))
                        .plan()
                        .differences())
                .isEmpty();
    }

    @Test
    void aKeyspaceThatIsMissingIsCreatedFirst() {
        session.execute("DROP KEYSPACE " + keyspace.cql());
        String options = "replication = {'class': 'SimpleStrategy', 'replication_factor': 1}";
        Migrations migrations =
                new Migrations(session, keyspace, Optional.of(KeyspaceOptionsReader.read(options)), folder);
        List<String> statements = List.of(
                "CREATE KEYSPACE IF NOT EXISTS " + keyspace.cql()
                        + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': '1'}",
                "V1__video.cql:2: CREATE TABLE video (id int PRIMARY KEY, title text)",
                "V1__video.cql:3: INSERT INTO video (id, title) VALUES (1, 'a; b')");

        assertThat(migrations.pending()).isEqualTo(statements);
        assertThat(migrations.run()).isEqualTo(statements);
        assertThat(migrations.pending()).isEmpty();
        assertThat(migrations.run()).isEmpty();
    }

    /** As a node is that has been told of the table a moment ago. */
    @Test
    void aHistoryThatCannotBeUsedYetIsAwaited() {
        migrations().run();
        AtomicInteger refused = new AtomicInteger();
        CqlSession early = (CqlSession) Proxy.newProxyInstance(
                CqlSession.class.getClassLoader(), new Class<?>[] {CqlSession.class}, (proxy, method, arguments) -> {
                    if (arguments != null
                            && arguments[0] instanceof SimpleStatement statement
                            && statement.getQuery().contains("colonnade_migration")
                            && refused.incrementAndGet() < 3) {
                        throw new InvalidQueryException(null, "table colonnade_migration does not exist");
                    }
                    return method.invoke(session, arguments);
                });

        assertThat(new Migrations(early, keyspace, folder).run()).isEmpty();
        assertThat(refused).hasValueGreaterThan(2);
    }

    @Test
    void ofSeveralRunsAtOnceOneExecutesEachStatement() throws Exception {
        List<String> executed = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(() -> migrations().run());
            }
            for (Future<List<String>> run : threads.invokeAll(runs)) {
                executed.addAll(run.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(executed).hasSize(2);
    }
}
