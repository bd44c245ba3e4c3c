package dev.colonnade.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.processor.testing.CompileTests;
import dev.colonnade.processor.testing.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionFileRuleTest {
    private static final String TYPES = """
@Udt record Score(int points, int votes) {}
""";
    private static final String VIDEO = """
@Entity record Video(@PartitionKey UUID id, int likes, int views, Score score) {}
""";
    private static final String MAPPER = """
@Mapper @Functions("functions.cql") interface Media { VideoDao videos(); }
""";
    private static final String DAO = """
@Dao interface VideoDao { @Insert void save(Video video); }
""";
    private static final String PLUS = """
CREATE FUNCTION plus (a int, b int) CALLED ON NULL INPUT RETURNS int LANGUAGE java AS 'return a + b;';
""";

    @TempDir
    private Path folder;

    private Outcome compile(String functions, String... sources) throws IOException {
        Files.writeString(folder.resolve("functions.cql"), functions);
        return CompileTests.compile(
                compiler -> compiler.withOptions("-Acolonnade.resources=" + folder, "-parameters"), sources);
    }

    private void refused(String functions, String line, String inFull) throws IOException {
        Outcome outcome = compile(functions, TYPES, VIDEO, DAO, MAPPER);
        assertThat(outcome.lines()).containsExactly("Media.java:2: " + line);
        outcome.inFull(inFull);
    }

    @Test
    void thatIsNotThere() {
        CompileTests.assertErrorsWith(
                List.of("colonnade.resources=" + folder), TYPES, VIDEO, DAO, """
// error: [function-file] Media: There is no file media/functions.cql in the folder %s, where classes are written, on the source path, on the class path
@Mapper @Functions("media/functions.cql") interface Media { VideoDao videos(); }
""".formatted(folder));
        CompileTests.assertErrors(TYPES, VIDEO, DAO, """
// error: [function-file] Media: There is no file /functions.cql where classes are written, on the source path, on the class path
@Mapper @Functions("/functions.cql") interface Media { VideoDao videos(); }
""").inFull("""
[function-file] Media: There is no file /functions.cql where classes are written, on the source path, on the class path
  Fix: name it as it stands below src/main/resources; where the compiler does not see resources, as with Gradle, say -Acolonnade.resources=… with the folder that they are in
  See docs/errors/function-file.md
""");
    }

    @Test
    void thatCreatesSomethingElse() throws IOException {
        refused(
                PLUS + "CREATE TABLE likes (id int PRIMARY KEY);",
                "[function-file] functions.cql, line 2: A statement creates no function and no aggregate",
                """
[function-file] functions.cql, line 2: A statement creates no function and no aggregate
    CREATE TABLE likes (id int PRIMARY KEY);
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  Fix: take it out: types, tables, indexes and views come from classes
  See docs/errors/function-file.md
""");
    }

    @Test
    void thatNamesAKeyspace() throws IOException {
        refused(
                PLUS.replace("plus", "media.plus"),
                "[function-file] functions.cql, line 1: A statement names a keyspace",
                """
[function-file] functions.cql, line 1: A statement names a keyspace
    CREATE FUNCTION media.plus (a int, b int) CALLED ON NULL INPUT RETURNS int LANGUAGE java AS 'return a + b;';
                    ^^^^^
  Fix: take it away: the one who makes the mapper says the keyspace
  See docs/errors/function-file.md
""");
    }

    @Test
    void thatCassandraRefuses() throws IOException {
        refused(
                PLUS + "CREATE AGGREGATE total (int) SFUNC sum STYPE int INITCOND 0;",
                "[cql-schema-unknown-name] functions.cql, line 2: There is no function sum(int, int) at this point",
                """
[cql-schema-unknown-name] functions.cql, line 2: There is no function sum(int, int) at this point
    CREATE AGGREGATE total (int) SFUNC sum STYPE int INITCOND 0;
                                       ^^^
  Allowed: plus(int, int)
  Fix: write plus(int, int)
  See docs/errors/cql-schema-unknown-name.md
""");
    }

    @Test
    void thatIsNoCql() throws IOException {
        assertThat(compile("CREATE FUNKTION plus", TYPES, VIDEO, DAO, MAPPER).problems())
                .singleElement()
                .asString()
                .startsWith("[cql-syntax] functions.cql, line 1: ");
        assertThat(compile("SOURCE 'other.cql'", TYPES, VIDEO, DAO, MAPPER).problems())
                .singleElement()
                .asString()
                .startsWith("[cql-schema-cqlsh] functions.cql, line 1: ");
    }

    @Test
    void thatUsesATypeOfNoEntity() throws IOException {
        assertThat(compile(PLUS.replace("a int", "a place"), TYPES, VIDEO, DAO, MAPPER)
                        .problems())
                .singleElement()
                .asString()
                .startsWith("[cql-schema-unknown-type] functions.cql, line 1: ");
    }

    @Test
    void whereNothingReadsIt() throws IOException {
        Outcome outcome = compile(PLUS, "@Functions(\"functions.cql\")\n" + TYPES, VIDEO, DAO);
        assertThat(outcome.lines())
                .containsExactly("Score.java:2: [ignored-annotation] @Functions means nothing on Score");
        outcome.inFull("""
[ignored-annotation] @Functions means nothing on Score
  Fix: put it on the interface with @Mapper or @Dao
  See docs/errors/ignored-annotation.md
""");
    }

    private static final String CALLING = """
@Dao @Functions("functions.cql") interface VideoDao {
    @Insert void save(Video video);
    @Query("SELECT plus(likes, views) FROM video WHERE id = :id") Integer sum(UUID id);
    @Query("SELECT points(score) FROM video WHERE id = :id") Integer points(UUID id);
    @Query("SELECT total(likes) FROM video WHERE id = :id") long total(UUID id);
}
""";
    private static final String FUNCTIONS = """
CREATE OR REPLACE FUNCTION plus (a int, b int) CALLED ON NULL INPUT RETURNS int LANGUAGE java AS $$ return a + b; $$;
-- A comment; with a semicolon.
CREATE FUNCTION points (s score) RETURNS NULL ON NULL INPUT RETURNS int LANGUAGE java AS 'return s.getInt("points");';
CREATE FUNCTION sum (a bigint, b int) CALLED ON NULL INPUT RETURNS bigint LANGUAGE java AS 'return a + b;';
CREATE AGGREGATE total (int) SFUNC sum STYPE bigint INITCOND 0;
""";

    @ParameterizedTest
    @ValueSource(strings = {"4.1", "5.0"})
    void ofADao(String version) throws IOException {
        Files.writeString(folder.resolve("functions.cql"), FUNCTIONS);
        Outcome outcome = CompileTests.compile(
                compiler -> compiler.withOptions(
                        "-Acolonnade.resources=" + folder, "-Acolonnade.cassandra=" + version, "-parameters"),
                TYPES,
                VIDEO,
                CALLING,
                "@Mapper interface Media { VideoDao videos(); }");
        assertThat(outcome.problems()).isEmpty();
        outcome.writes(
                "MediaImpl",
                "\"CREATE TYPE IF NOT EXISTS score (points int, votes int)\",\n            \"CREATE TABLE",
                "\"CREATE FUNCTION IF NOT EXISTS sum(a bigint, b int) CALLED ON NULL INPUT RETURNS bigint LANGUAGE"
                        + " java AS 'return a + b;'\"",
                "\"CREATE AGGREGATE IF NOT EXISTS total(int) SFUNC sum STYPE bigint INITCOND 0\");");
    }

    @Test
    void whoseTypesAreWrongThemselves() throws IOException {
        String types = TYPES.replace("int votes", "Thread votes");
        assertThat(compile(FUNCTIONS + "USE other;", types, VIDEO, CALLING, MAPPER)
                        .problems())
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("[unmappable-type] "))
                .anyMatch(problem -> problem.startsWith("[function-file] functions.cql, line 6: "));
    }

    @Test
    void whatTheyGiveHasItsType() throws IOException {
        String wrong = CALLING.replace("long total", "String total");
        assertThat(compile(FUNCTIONS, TYPES, VIDEO, wrong).lines())
                .singleElement()
                .asString()
                .startsWith("VideoDao.java:6: [result-type] ");
        String noArgument = CALLING.replace("plus(likes, views)", "plus(likes, id)");
        assertThat(compile(FUNCTIONS, TYPES, VIDEO, noArgument).lines())
                .singleElement()
                .asString()
                .startsWith("VideoDao.java:4: [cql-function-arguments] ");
    }

    /** The test's own mapper, with which the server is asked, has no such files: it is not asked here. */
    @Test
    void ofAMapperThatIsCompiledTogetherWithTheDao() throws IOException {
        String dao = CALLING.replace("@Functions(\"functions.cql\")", "");
        String mapper = "@Mapper @Functions(\"functions.cql\") interface Media { VideoDao videos(); }";
        Files.writeString(folder.resolve("functions.cql"), FUNCTIONS);
        Outcome outcome = CompileTests.compileWithoutServer(
                compiler -> compiler.withOptions("-Acolonnade.resources=" + folder, "-parameters"),
                TYPES,
                VIDEO,
                dao,
                mapper);
        assertThat(outcome.problems()).isEmpty();
        String wrong = dao.replace("long total", "String total");
        assertThat(compile(FUNCTIONS, TYPES, VIDEO, wrong, mapper).lines())
                .singleElement()
                .asString()
                .startsWith("VideoDao.java:6: [result-type] ");
    }

    @Test
    void thatIsOnTheClassPath() throws IOException {
        Files.writeString(folder.resolve("functions.cql"), FUNCTIONS);
        CompileTests.compile(
                        compiler -> CompileTests.withClassPath(compiler, path -> true, folder)
                                .withOptions("-parameters"),
                        TYPES,
                        VIDEO,
                        CALLING)
                .hasNoDiagnostics();
    }

    @Test
    void computedPropertiesCallThem() throws IOException {
        String video = VIDEO.replace("Score score", "Score score, @Computed(\"plus(likes, views)\") int sum");
        String dao = "@Dao @Functions(\"functions.cql\") interface VideoDao { @Select Optional<Video> find(UUID id); }";
        assertThat(compile(FUNCTIONS, TYPES, video, dao).problems()).isEmpty();
    }

    @Test
    void twoThatCreateOneFunction() throws IOException {
        Files.writeString(folder.resolve("more.cql"), PLUS);
        String mapper = MAPPER.replace("\"functions.cql\"", "{\"functions.cql\", \"more.cql\", \"functions.cql\"}");
        assertThat(compile(PLUS, TYPES, VIDEO, DAO, mapper).lines())
                .singleElement()
                .asString()
                .startsWith("Media.java:2: [cql-schema-name-taken] more.cql, line 1: ");
    }
}
