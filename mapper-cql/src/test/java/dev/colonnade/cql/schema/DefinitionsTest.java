package dev.colonnade.cql.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaReading;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A schema that is read, and the statements that create it again. */
class DefinitionsTest {
    private static Keyspace read(String... statements) {
        SchemaReading reading = new SchemaReader(CassandraVersion.V5_0)
                .read(List.of(new SchemaText("schema.cql", String.join(";\n", statements))));
        assertThat(reading.problems()).isEmpty();
        return reading.schema().keyspace();
    }

    private static List<String> definitions(Keyspace keyspace) {
        return keyspace.definitions().stream().map(Statement::cql).toList();
    }

    @Test
    void typesAndIndexesAndViewsAreBehindWhatTheyNeed() {
        Keyspace keyspace = read(
                "CREATE TYPE z (x int)",
                "CREATE TYPE a (z frozen<list<frozen<z>>>, t tuple<int, z>)",
                "CREATE TABLE t (id int, k int, a a, v vector<float, 3>, PRIMARY KEY (id, k))"
                        + " WITH CLUSTERING ORDER BY (k DESC)",
                "CREATE INDEX ON t (k)",
                "CREATE CUSTOM INDEX vi ON t (v) USING 'sai' WITH OPTIONS = {'similarity_function': 'euclidean'}",
                "CREATE MATERIALIZED VIEW b AS SELECT a, k, id FROM t WHERE k IS NOT NULL AND id > 3"
                        + " PRIMARY KEY (k, id) WITH comment = 'by k'",
                "CREATE MATERIALIZED VIEW c AS SELECT * FROM t WHERE k IS NOT NULL AND id IS NOT NULL"
                        + " PRIMARY KEY (k, id)");
        assertThat(definitions(keyspace))
                .containsExactly(
                        "CREATE TYPE IF NOT EXISTS z (x int)",
                        "CREATE TYPE IF NOT EXISTS a (z frozen<list<frozen<z>>>, t tuple<int, frozen<z>>)",
                        "CREATE TABLE IF NOT EXISTS t (id int, k int, a a, v vector<float, 3>,"
                                + " PRIMARY KEY ((id), k)) WITH CLUSTERING ORDER BY (k DESC)",
                        "CREATE INDEX IF NOT EXISTS t_k_idx ON t (k)",
                        "CREATE CUSTOM INDEX IF NOT EXISTS vi ON t (v) USING 'sai'"
                                + " WITH options = {'similarity_function': 'euclidean'}",
                        "CREATE MATERIALIZED VIEW IF NOT EXISTS b AS SELECT id, k, a FROM t WHERE k IS NOT NULL AND id > 3"
                                + " PRIMARY KEY ((k), id) WITH CLUSTERING ORDER BY (id ASC) AND comment = 'by k'",
                        "CREATE MATERIALIZED VIEW IF NOT EXISTS c AS SELECT * FROM t WHERE k IS NOT NULL AND id IS NOT NULL"
                                + " PRIMARY KEY ((k), id) WITH CLUSTERING ORDER BY (id ASC)");
    }

    @Test
    void optionsAreInTheFormThatTheServerReports() {
        Keyspace keyspace = read("CREATE TABLE t (id int PRIMARY KEY) WITH gc_grace_seconds = '00100'"
                + " AND cdc = 'yes' AND bloom_filter_fp_chance = 0.10 AND comment = 'it''s'"
                + " AND compaction = {'class': 'org.apache.cassandra.db.compaction.LeveledCompactionStrategy',"
                + " 'enabled': 'true'}"
                + " AND compression = {'sstable_compression': 'ZstdCompressor', 'chunk_length_kb': 64}"
                + " AND caching = {'keys': 'none'} AND speculative_retry = '99PERCENTILE'"
                + " AND additional_write_policy = 'min(50ms, 99.50percentile)' AND read_repair = 'none'"
                + " AND id = 5a1c395e-b41f-11e5-9f22-ba0be0483c18");
        assertThat(definitions(keyspace))
                .containsExactly("CREATE TABLE IF NOT EXISTS t (id int, PRIMARY KEY ((id)))"
                        + " WITH additional_write_policy = 'MIN(99.5p,50ms)' AND bloom_filter_fp_chance = 0.1"
                        + " AND caching = {'keys': 'NONE', 'rows_per_partition': 'NONE'} AND cdc = true"
                        + " AND comment = 'it''s' AND compaction = {'class': 'LeveledCompactionStrategy'}"
                        + " AND compression = {'chunk_length_in_kb': '64', 'class': 'ZstdCompressor'}"
                        + " AND gc_grace_seconds = 100 AND read_repair = 'NONE' AND speculative_retry = '99p'");
        TableOptions options = keyspace.table(new Identifier("t")).orElseThrow().options();
        assertThat(options.withoutDefaults().values())
                .doesNotContainKeys("bloom_filter_fp_chance", "speculative_retry")
                .containsKey("cdc");
    }

    @Test
    void compressionThatIsSwitchedOff() {
        OptionValue off = new OptionValue.Entries(Map.of("enabled", "false"));
        for (String written : List.of("{'enabled': 'false'}", "{'class': ''}", "{}")) {
            Keyspace keyspace = read("CREATE TABLE t (id int PRIMARY KEY) WITH compression = " + written);
            assertThat(keyspace.table(new Identifier("t"))
                            .orElseThrow()
                            .options()
                            .value("compression"))
                    .contains(off);
        }
    }

    @Test
    void alteredOptions() {
        Keyspace keyspace = read(
                "CREATE TABLE t (id int, k int, PRIMARY KEY (id, k)) WITH comment = 'a' AND gc_grace_seconds = 5",
                "ALTER TABLE t WITH comment = 'b' AND cdc = true",
                "CREATE MATERIALIZED VIEW v AS SELECT * FROM t WHERE k IS NOT NULL AND id IS NOT NULL PRIMARY KEY (k, id)",
                "ALTER MATERIALIZED VIEW v WITH comment = 'v'",
                "ALTER TABLE t RENAME k TO n");
        assertThat(definitions(keyspace).get(0)).endsWith(" AND cdc = true AND comment = 'b' AND gc_grace_seconds = 5");
        assertThat(definitions(keyspace).get(1))
                .contains("WHERE n IS NOT NULL AND id IS NOT NULL PRIMARY KEY ((n), id)")
                .endsWith(" AND comment = 'v'");
    }

    @Test
    void functionsBeforeTheAggregatesThatAreMadeOfThem() {
        Keyspace keyspace = read(
                "CREATE FUNCTION f (\"S\" int, v int) RETURNS NULL ON NULL INPUT RETURNS int LANGUAGE java AS 'return S;'",
                "CREATE FUNCTION g (s int) CALLED ON NULL INPUT RETURNS text LANGUAGE java AS $$ return \"it's\"; $$",
                "CREATE AGGREGATE a (int) SFUNC f STYPE int FINALFUNC g INITCOND 0");
        assertThat(definitions(keyspace))
                .containsExactly(
                        "CREATE FUNCTION IF NOT EXISTS f(\"S\" int, v int) RETURNS NULL ON NULL INPUT RETURNS int"
                                + " LANGUAGE java AS 'return S;'",
                        "CREATE FUNCTION IF NOT EXISTS g(s int) CALLED ON NULL INPUT RETURNS text"
                                + " LANGUAGE java AS ' return \"it''s\"; '",
                        "CREATE AGGREGATE IF NOT EXISTS a(int) SFUNC f STYPE int FINALFUNC g INITCOND 0");
    }

    @Test
    void theKeyspaceItself() {
        Keyspace keyspace = read(
                "CREATE KEYSPACE media WITH replication = {'class': 'org.apache.cassandra.locator.SimpleStrategy',"
                        + " 'replication_factor': 1}",
                "ALTER KEYSPACE media WITH durable_writes = false");
        assertThat(keyspace.definition().orElseThrow().cql())
                .isEqualTo("CREATE KEYSPACE IF NOT EXISTS media WITH replication = {'class': 'SimpleStrategy',"
                        + " 'replication_factor': '1'} AND durable_writes = false");
        assertThat(read("CREATE TABLE t (id int PRIMARY KEY)").definition()).isEmpty();
    }

    private static boolean isKeptAs(Map<String, String> expected, Map<String, String> actual) {
        return new KeyspaceOptions(expected, Optional.empty())
                .hasReplicationOf(new KeyspaceOptions(actual, Optional.of(true)));
    }

    @Test
    void aFactorOfANetworkTopologyIsThatOfEachDataCentre() {
        Map<String, String> expected =
                Map.of("class", "NetworkTopologyStrategy", "replication_factor", "3", "east", "2", "none", "0");
        assertThat(isKeptAs(expected, Map.of("class", "NetworkTopologyStrategy", "west", "3", "east", "2")))
                .isTrue();
        assertThat(isKeptAs(expected, Map.of("class", "NetworkTopologyStrategy", "west", "2", "east", "2")))
                .isFalse();
        assertThat(isKeptAs(
                        Map.of("class", "NetworkTopologyStrategy", "east", "2", "none", "0"),
                        Map.of("class", "NetworkTopologyStrategy", "east", "2")))
                .isTrue();
    }

    @Test
    void aFactorThatIsNotSaidIsTheServersToChoose() {
        Map<String, String> simple = Map.of("class", "SimpleStrategy");
        assertThat(isKeptAs(simple, Map.of("class", "SimpleStrategy", "replication_factor", "1")))
                .isTrue();
        assertThat(isKeptAs(simple, Map.of("class", "NetworkTopologyStrategy", "east", "1")))
                .isFalse();
        assertThat(isKeptAs(
                        Map.of("class", "SimpleStrategy", "replication_factor", "2"),
                        Map.of("class", "org.apache.cassandra.locator.SimpleStrategy", "replication_factor", "1")))
                .isFalse();
    }

    @Test
    void whatIsCreatedAgainIsTheSame() {
        Keyspace keyspace = read(
                "CREATE TYPE u (x int, y list<frozen<map<int, text>>>)",
                "CREATE TABLE t (id int, k frozen<u>, m map<text, int>, PRIMARY KEY (id, k)) WITH gc_grace_seconds = 5",
                "CREATE INDEX ON t (keys(m))",
                "CREATE INDEX e ON t (entries(m))");
        assertThat(read(definitions(keyspace).toArray(String[]::new))).isEqualTo(keyspace);
    }
}
