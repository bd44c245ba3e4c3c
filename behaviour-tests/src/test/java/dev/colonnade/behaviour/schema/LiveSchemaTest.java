package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.ddl.SchemaReader;
import dev.colonnade.cql.ddl.SchemaReading;
import dev.colonnade.cql.ddl.SchemaText;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.runtime.schema.LiveSchema;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is created from a text is read back from the cluster's metadata as the text says. */
@CassandraTest
class LiveSchemaTest {
    private static final Identifier KEYSPACE = new Identifier("Live");

    private final CqlSession session;

    LiveSchemaTest(CqlSession session) {
        this.session = session;
    }

    @AfterEach
    void drop() {
        session.execute("DROP KEYSPACE IF EXISTS \"Live\"");
    }

    private void check(String... statements) {
        List<String> all = Stream.concat(
                        Stream.of("CREATE KEYSPACE \"Live\" WITH replication = {'class': 'SimpleStrategy',"
                                + " 'replication_factor': 1} AND durable_writes = false"),
                        Stream.of(statements))
                .toList();
        all.forEach(session::execute);
        SchemaReading reading = new SchemaReader(CassandraVersion.V5_0, Optional.of(KEYSPACE))
                .read(List.of(new SchemaText("schema.cql", String.join(";\n", all))));
        assertThat(reading.problems()).isEmpty();
        Keyspace expected = reading.schema().keyspace();
        Keyspace actual = LiveSchema.read(session, KEYSPACE);
        assertThat(SchemaPlan.of(expected, actual).differences()).isEmpty();
        assertThat(SchemaPlan.of(actual, expected).differences()).isEmpty();
    }

    @Test
    void optionsOfEveryKind() {
        check(
                "CREATE TABLE \"Live\".a (id int PRIMARY KEY)",
                "CREATE TABLE \"Live\".b (id int PRIMARY KEY) WITH comment = 'it''s' AND default_time_to_live = 60"
                        + " AND gc_grace_seconds = 100 AND bloom_filter_fp_chance = 0.10"
                        + " AND compaction = {'class': 'LeveledCompactionStrategy', 'sstable_size_in_mb': 64}"
                        + " AND compression = {'class': 'ZstdCompressor', 'chunk_length_in_kb': 64}"
                        + " AND caching = {'keys': 'none', 'rows_per_partition': 10}"
                        + " AND speculative_retry = '95PERCENTILE' AND additional_write_policy = 'max(50ms, 99p)'"
                        + " AND read_repair = 'none' AND memtable = 'skiplist' AND crc_check_chance = 0.5"
                        + " AND max_index_interval = 1024 AND min_index_interval = 64"
                        + " AND memtable_flush_period_in_ms = 1000 AND incremental_backups = false"
                        + " AND allow_auto_snapshot = false",
                "CREATE TABLE \"Live\".c (id int PRIMARY KEY) WITH compression = {'enabled': 'false'}"
                        + " AND compaction = {'class': 'org.apache.cassandra.db.compaction.TimeWindowCompactionStrategy',"
                        + " 'compaction_window_unit': 'HOURS', 'compaction_window_size': 2, 'enabled': 'true'}"
                        + " AND speculative_retry = 'always' AND additional_write_policy = 'none'",
                "CREATE TABLE \"Live\".d (id int PRIMARY KEY) WITH compaction = {'class': 'UnifiedCompactionStrategy',"
                        + " 'scaling_parameters': 'T4'} AND speculative_retry = '50ms' AND cdc = false"
                        + " AND compression = {'class': 'LZ4Compressor', 'min_compress_ratio': 1.5}",
                "CREATE TABLE \"Live\".e (id int PRIMARY KEY) WITH compaction = {'class': 'SizeTieredCompactionStrategy',"
                        + " 'min_threshold': 5}");
    }

    @Test
    void typesAndKeysOfEveryKind() {
        check(
                "CREATE TYPE \"Live\".z (\"X\" int, y frozen<list<text>>)",
                "CREATE TYPE \"Live\".\"Date\" (z frozen<map<text, frozen<list<frozen<z>>>>>, t tuple<int, z>)",
                "CREATE TABLE \"Live\".\"T\" (a int, \"order\" text, c timeuuid, d frozen<z>, s \"Date\" STATIC,"
                        + " l list<frozen<\"Date\">>, m map<text, frozen<set<int>>>, v vector<float, 3>,"
                        + " w tuple<text, frozen<list<int>>>, n duration,"
                        + " PRIMARY KEY ((a, \"order\"), c, d)) WITH CLUSTERING ORDER BY (c DESC, d ASC)",
                "CREATE TABLE \"Live\".counters (id inet, day date, n counter, s counter STATIC, PRIMARY KEY (id, day))");
    }

    @Test
    void indexesOfEveryKind() {
        check(
                "CREATE TABLE \"Live\".t (id int, k int, title text, \"Name\" text, \"order\" text, tags set<text>,"
                        + " m map<text, int>, n map<text, int>, f frozen<list<int>>, v vector<float, 3>, e text,"
                        + " PRIMARY KEY (id, k))",
                "CREATE INDEX ON \"Live\".t (title)",
                "CREATE INDEX ON \"Live\".t (k)",
                "CREATE INDEX \"Tags\" ON \"Live\".t (tags)",
                "CREATE INDEX ON \"Live\".t (keys(m))",
                "CREATE INDEX ON \"Live\".t (values(m))",
                "CREATE INDEX ON \"Live\".t (entries(m))",
                "CREATE INDEX ON \"Live\".t (full(f))",
                "CREATE INDEX ON \"Live\".t (\"order\")",
                "CREATE CUSTOM INDEX ON \"Live\".t (\"Name\") USING 'sai'"
                        + " WITH OPTIONS = {'case_sensitive': 'false', 'normalize': 'true'}",
                "CREATE CUSTOM INDEX ON \"Live\".t (entries(n)) USING 'StorageAttachedIndex'",
                "CREATE CUSTOM INDEX ON \"Live\".t (v) USING 'org.apache.cassandra.index.sai.StorageAttachedIndex'"
                        + " WITH OPTIONS = {'similarity_function': 'dot_product'}",
                "CREATE CUSTOM INDEX ON \"Live\".t (e) USING 'org.apache.cassandra.index.sasi.SASIIndex'"
                        + " WITH OPTIONS = {'mode': 'CONTAINS'}");
    }

    @Test
    void masksOfEveryKind() {
        check(
                "CREATE FUNCTION \"Live\".\"Hide\" (s text, n int) CALLED ON NULL INPUT RETURNS text LANGUAGE java"
                        + " AS 'return s;'",
                "CREATE TABLE \"Live\".t (id text MASKED WITH mask_inner(1, null), k ascii MASKED WITH DEFAULT,"
                        + " s int STATIC MASKED WITH mask_null(), \"A\" text MASKED WITH mask_outer(1, -2, '#'),"
                        + " b blob MASKED WITH mask_hash('MD5'), c blob MASKED WITH mask_replace(0xff),"
                        + " d float MASKED WITH mask_replace(1), e decimal MASKED WITH mask_replace(1.50),"
                        + " f uuid MASKED WITH mask_replace(00000000-0000-0000-0000-00000000000A),"
                        + " g boolean MASKED WITH mask_replace(TRUE), h inet MASKED WITH mask_replace('10.0.0.1'),"
                        + " i date MASKED WITH mask_replace('2020-01-02'), j time MASKED WITH mask_replace('01:02:03.000000000'),"
                        + " l timestamp MASKED WITH mask_replace('2020-01-02T03:04:05.000Z'),"
                        + " m duration MASKED WITH mask_replace(1h), n text MASKED WITH \"Hide\"(3),"
                        + " o list<text> MASKED WITH mask_replace(['x', 'y']), p map<text, int> MASKED WITH mask_replace({'a': 1}),"
                        + " q frozen<set<int>> MASKED WITH mask_replace({1, 2}), r vector<int, 2> MASKED WITH mask_replace([1, 2]),"
                        + " u bigint MASKED WITH mask_replace(-1), v int MASKED WITH mask_replace(null), PRIMARY KEY (id, k))",
                "ALTER TABLE \"Live\".t ADD later text MASKED WITH mask_replace('x')",
                "ALTER TABLE \"Live\".t ALTER \"A\" MASKED WITH mask_inner(2, 2)",
                "ALTER TABLE \"Live\".t ALTER k DROP MASKED",
                "CREATE TABLE \"Live\".counters (id int PRIMARY KEY, n counter MASKED WITH DEFAULT)");
    }

    @Test
    void viewsAndFunctions() {
        check(
                "CREATE TABLE \"Live\".t (id int, k int, \"Name\" text, n int, PRIMARY KEY (id, k))",
                "CREATE MATERIALIZED VIEW \"Live\".whole AS SELECT * FROM \"Live\".t WHERE k IS NOT NULL"
                        + " AND id IS NOT NULL PRIMARY KEY (k, id) WITH comment = 'v' AND gc_grace_seconds = 10",
                "CREATE MATERIALIZED VIEW \"Live\".some AS SELECT id, k, \"Name\", n FROM \"Live\".t WHERE k > 3 AND id IN (1, 2)"
                        + " AND \"Name\" IS NOT NULL PRIMARY KEY (\"Name\", id, k) WITH CLUSTERING ORDER BY (id DESC, k ASC)",
                "ALTER TABLE \"Live\".t ADD later text",
                "CREATE FUNCTION \"Live\".f (\"S\" int, v int) RETURNS NULL ON NULL INPUT RETURNS int LANGUAGE java"
                        + " AS 'return S + v; '",
                "CREATE FUNCTION \"Live\".g (s int) CALLED ON NULL INPUT RETURNS list<text> LANGUAGE java"
                        + " AS 'return null; '",
                "CREATE AGGREGATE \"Live\".a (int) SFUNC f STYPE int FINALFUNC g INITCOND 0",
                "CREATE AGGREGATE \"Live\".b (int) SFUNC f STYPE int FINALFUNC g INITCOND -1");
    }
}
