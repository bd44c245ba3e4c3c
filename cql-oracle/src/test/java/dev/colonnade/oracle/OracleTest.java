package dev.colonnade.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class OracleTest {

    private static final String KEYSPACE = "oracle_test";
    private static final List<String> DDL = List.of(
            "CREATE KEYSPACE oracle_test WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}",
            "CREATE TYPE address (street text, phones frozen<set<text>>)",
            "CREATE TABLE people (id uuid, day date, at timestamp, name text, home address, tags set<text>, since int static,"
                    + " PRIMARY KEY ((id, day), at)) WITH CLUSTERING ORDER BY (at DESC)",
            "CREATE TABLE votes (id int PRIMARY KEY, yes counter)",
            "CREATE INDEX ON people (name)",
            "CREATE CUSTOM INDEX people_since ON people (since) USING 'org.apache.cassandra.index.sasi.SASIIndex'",
            "CREATE MATERIALIZED VIEW people_by_day AS SELECT id, day, at, name FROM people"
                    + " WHERE day IS NOT NULL AND id IS NOT NULL AND at IS NOT NULL PRIMARY KEY (day, id, at)");

    private final Oracle oracle;

    OracleTest(CassandraRelease release) {
        this.oracle = Oracle.shared(release);
    }

    @BeforeEach
    void define() {
        oracle.drop(KEYSPACE);
        assertThat(oracle.schema(KEYSPACE, DDL)).containsOnly(Optional.empty());
    }

    @Test
    void anAcceptedStatementHasMarkersAndColumns() {
        Prepared prepared = oracle.prepare(
                        KEYSPACE,
                        "SELECT name, home.street AS s, max(at), token(id, day) FROM people"
                                + " WHERE day = :d AND id = ? AND at > ? LIMIT ?")
                .prepared()
                .orElseThrow();

        assertThat(prepared.statement()).isEqualTo("SelectStatement");
        assertThat(prepared.markers())
                .extracting(NamedType::toString)
                .containsExactly("d: date", "id: uuid", "at: timestamp", "[limit]: int");
        assertThat(prepared.columns())
                .extracting(NamedType::toString)
                .containsExactly("name: text", "s: text", "system.max(at): timestamp", "system.token(id, day): bigint");
        assertThat(prepared.keyMarkers()).containsExactly(1, 0);
    }

    /** Where none is left of its threads, which is one on a machine with two processors. */
    @Test
    @Timeout(60)
    void itIsAskedFromTheCommonPool() {
        List<ForkJoinTask<List<Optional<Refusal>>>> asked = Stream.generate(
                        () -> ForkJoinPool.commonPool().submit(() -> oracle.parses(List.of("SELECT * FROM a"))))
                .limit(2L * ForkJoinPool.getCommonPoolParallelism())
                .toList();

        assertThat(asked).allSatisfy(task -> assertThat(task.get()).containsExactly(Optional.empty()));
    }

    @Test
    void whatAStatementDoesIsKnown() {
        Prepared update = oracle.prepare(KEYSPACE, "UPDATE votes SET yes = yes + 1 WHERE id = 1")
                .prepared()
                .orElseThrow();
        Prepared insert = oracle.prepare(KEYSPACE, "INSERT INTO people (id, day, since) VALUES (?, ?, ?) IF NOT EXISTS")
                .prepared()
                .orElseThrow();

        assertThat(update.counter()).isTrue();
        assertThat(update.conditional()).isFalse();
        assertThat(insert.conditional()).isTrue();
    }

    @Test
    void textThatIsNoCqlIsASyntaxError() {
        assertThat(oracle.parses("SELECT * FROM nowhere")).isEmpty();
        assertThat(oracle.parses("SELECT FROM\tpeople\n"))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.SYNTAX));
        assertThat(oracle.prepare(KEYSPACE, "SELEC").refusal().orElseThrow().reason())
                .isEqualTo(Refusal.Reason.SYNTAX);
    }

    @Test
    void aRuleThatIsBrokenIsToldInTheServersWords() {
        assertThat(oracle.prepare(KEYSPACE, "SELECT nothing FROM people").refusal())
                .contains(new Refusal(
                        Refusal.Reason.INVALID, "Undefined column name nothing in table oracle_test.people"));
        assertThat(oracle.prepare(KEYSPACE, "SELECT * FROM people WHERE tags CONTAINS 'a'")
                        .refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.message()).contains("ALLOW FILTERING"));
        assertThat(oracle.prepare(KEYSPACE, "SELECT * FROM people WHERE name = 'a'")
                        .accepted())
                .isTrue();
    }

    @Test
    void executingTellsMoreThanPreparing() {
        String limit = "SELECT * FROM people LIMIT 0";
        String paged = "SELECT * FROM people WHERE id = 00000000-0000-0000-0000-000000000000"
                + " AND day IN ('2020-01-01', '2020-01-02') ORDER BY at";

        assertThat(oracle.prepare(KEYSPACE, limit).accepted()).isTrue();
        assertThat(oracle.execute(KEYSPACE, limit))
                .contains(new Refusal(Refusal.Reason.INVALID, "LIMIT must be strictly positive"));
        assertThat(oracle.execute(KEYSPACE, paged))
                .hasValueSatisfying(refusal -> assertThat(refusal.message()).contains("disable paging"));
    }

    @Test
    void whatIsValidIsExecuted() {
        List<String> statements = List.of(
                "INSERT INTO people (id, day, at, name) VALUES (uuid(), '2020-01-01', 0, 'a')",
                "UPDATE votes SET yes = yes + 1 WHERE id = 1",
                "UPDATE people SET name = 'b' WHERE id = 00000000-0000-0000-0000-000000000000"
                        + " AND day = '2020-01-01' AND at = 0 IF EXISTS",
                "SELECT count(*) FROM people");

        assertThat(oracle.execute(KEYSPACE, statements)).containsOnly(Optional.empty());
    }

    @Test
    void aRefusedDefinitionIsTold() {
        assertThat(oracle.schema(KEYSPACE, List.of("CREATE TABLE bad (id nothing PRIMARY KEY)"))
                        .get(0))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.message()).isEqualTo("Unknown type oracle_test.nothing"));
    }

    @Test
    void functionsAreListed() {
        assertThat(oracle.functions())
                .contains(
                        "scalar now() -> timeuuid impure",
                        "operator + (int, int) -> int pure",
                        "cast int -> text pure");
    }

    @Test
    void userDefinedFunctionsAreCompiled() {
        assertThat(oracle.schema(
                        KEYSPACE,
                        List.of("CREATE FUNCTION twice(x int) RETURNS NULL ON NULL INPUT RETURNS int"
                                + " LANGUAGE java AS 'return x * 2;'")))
                .containsOnly(Optional.empty());
        assertThat(oracle.prepare(KEYSPACE, "SELECT twice(since) FROM people").accepted())
                .isTrue();
    }
}
