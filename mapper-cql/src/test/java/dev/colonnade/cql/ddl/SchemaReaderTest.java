package dev.colonnade.cql.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Schema;
import dev.colonnade.cql.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaReaderTest {
    private static final Identifier MEDIA = new Identifier("media");
    private static final String REPLICATION =
            " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': '1'} AND durable_writes = true";

    @Test
    void namesWithoutAKeyspaceAreOfTheSchemasOwn() {
        Schema schema = read("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY)");
        assertThat(schema.keyspace().name()).isEmpty();
        assertThat(schema.keyspace().complete()).isTrue();
        assertThat(schema.keyspace().tables()).hasSize(2);
    }

    @Test
    void namesAreOfTheKeyspaceOfTheLastUse() {
        Schema schema = read("CREATE KEYSPACE media" + REPLICATION + "; CREATE KEYSPACE other" + REPLICATION
                + "; USE other; CREATE TABLE a (id int PRIMARY KEY); USE media; CREATE TABLE b (id int PRIMARY KEY);"
                + " CREATE TABLE other.c (id int PRIMARY KEY)");
        assertThat(schema.keyspace().name()).isEmpty();
        assertThat(schema.keyspace(Optional.of(MEDIA)).orElseThrow().tables()).containsOnlyKeys(new Identifier("b"));
        assertThat(schema.keyspace(Optional.of(new Identifier("other")))
                        .orElseThrow()
                        .tables())
                .hasSize(2);
    }

    @Test
    void theOnlyKeyspaceIsTheSchemasOwn() {
        Schema schema = read("CREATE KEYSPACE media" + REPLICATION + "; CREATE TABLE media.a (id int PRIMARY KEY)");
        assertThat(schema.keyspace().name()).contains(MEDIA);
        assertThat(schema.keyspace().tables()).hasSize(1);
        assertThat(schema.others()).isEmpty();
    }

    @Test
    void theKeyspacesOfTheServerAreNobodysOwn() {
        String virtual = "CREATE TABLE system_views.clients (address inet PRIMARY KEY)";
        assertThat(read(virtual).keyspace().name()).isEmpty();
        assertThat(read(virtual).others()).containsOnlyKeys(new Identifier("system_views"));
        assertThat(read(virtual + "; CREATE TABLE media.a (id int PRIMARY KEY)")
                        .keyspace()
                        .name())
                .contains(MEDIA);
    }

    @Test
    void aKeyspaceThatNoTextCreatesIsTakenToBeThere() {
        assertThat(read("USE media; CREATE TABLE a (id int PRIMARY KEY)")
                        .keyspace()
                        .tables())
                .hasSize(1);
        assertThat(problems("CREATE KEYSPACE media" + REPLICATION + "; DROP KEYSPACE media; USE media"))
                .containsExactly("1:149 UNKNOWN_KEYSPACE media");
    }

    @Test
    void aKeyspaceThatWasDroppedIsNotThere() {
        String text = "CREATE KEYSPACE media" + REPLICATION + "; USE media; DROP KEYSPACE media;\n"
                + "CREATE TABLE a (id int PRIMARY KEY);\nDROP TABLE IF EXISTS media.a;\nDROP TYPE media.b";
        assertThat(problems(text)).containsExactly("2:14 UNKNOWN_KEYSPACE a", "4:11 UNKNOWN_KEYSPACE media");
    }

    @Test
    void migrationsFollowOneAnother() {
        SchemaReading reading = new SchemaReader(CassandraVersion.V5_0, Optional.of(MEDIA))
                .read(List.of(
                        new SchemaText(
                                "1.cql",
                                "CREATE TABLE videos (id int, part int, title text, PRIMARY KEY (id, part));\n"),
                        new SchemaText(
                                "2.cql",
                                "ALTER TABLE videos ADD (year int, tags set<text>);\nALTER TABLE videos DROP title;"),
                        new SchemaText(
                                "3.cql",
                                "ALTER TABLE media.videos RENAME part TO piece; CREATE INDEX ON videos (year);\n"
                                        + "INSERT INTO videos (id, piece) VALUES (1, 2);\nDROP INDEX media.videos_year_idx;"
                                        + " CREATE INDEX ON videos (tags)")));
        assertThat(reading.problems()).isEmpty();
        Table videos =
                reading.schema().keyspace().table(new Identifier("videos")).orElseThrow();
        assertThat(videos.create())
                .isEqualTo("CREATE TABLE IF NOT EXISTS videos (id int, piece int, year int, tags set<text>,"
                        + " PRIMARY KEY ((id), piece)) WITH CLUSTERING ORDER BY (piece ASC)");
        assertThat(videos.indexes())
                .extracting(Index::name)
                .containsExactly(Optional.of(new Identifier("videos_tags_idx")));
    }

    @Test
    void aProblemHasItsFileLineAndColumn() {
        SchemaText first = new SchemaText("1.cql", "CREATE TABLE a (id int PRIMARY KEY);");
        SchemaText second = new SchemaText("2.cql", "-- more\nCREATE TABLE b (\n  id int PRIMARY KEY,\n  x foo);");
        List<SchemaProblem> problems = new SchemaReader(CassandraVersion.V5_0)
                .read(List.of(first, second))
                .problems();
        assertThat(problems).hasSize(1);
        SchemaProblem problem = problems.get(0);
        assertThat(problem.text()).isEqualTo(second);
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.column()).isEqualTo(5);
        assertThat(problem.finding().range().of(second.text())).isEqualTo("foo");
    }

    @Test
    void nothingIsSaidOfWhatDependsOnSomethingRefused() {
        String text =
                "CREATE TABLE a (id int PRIMARY KEY, x foo);\nCREATE INDEX i ON a (y);\nALTER TABLE a ADD z int;\n"
                        + "CREATE MATERIALIZED VIEW v AS SELECT * FROM a WHERE id IS NOT NULL PRIMARY KEY (id);\nDROP TABLE b;";
        assertThat(problems(text)).containsExactly("1:39 SCHEMA_UNKNOWN_TYPE foo", "5:12 SCHEMA_UNKNOWN_NAME b");
        assertThat(reading(text).schema().keyspace().complete()).isFalse();
    }

    @Test
    void behindAnErrorItGoesOnWithTheNextStatement() {
        String text =
                "CREATE TABEL a (id int PRIMARY KEY);\nCREATE INDEX ON a (id);\nCREATE TABLE b (id int PRIMARY KEY);";
        assertThat(problems(text)).containsExactly("1:8 SYNTAX TABEL");
        Keyspace keyspace = reading(text).schema().keyspace();
        assertThat(keyspace.tables()).containsOnlyKeys(new Identifier("b"));
        assertThat(keyspace.complete()).isFalse();
    }

    @Test
    void commandsOfCqlshAreNoStatements() {
        String text =
                "SOURCE 'other.cql'\nCREATE TABLE a (id int PRIMARY KEY);\nCONSISTENCY QUORUM;\nDESCRIBE TABLES;\n";
        assertThat(problems(text))
                .containsExactly("1:1 SCHEMA_CQLSH SOURCE 'other.cql'", "3:1 SCHEMA_CQLSH CONSISTENCY QUORUM");
        assertThat(reading(text).schema().keyspace().tables()).hasSize(1);
    }

    @Test
    void semicolonsInStringsCommentsBodiesAndBatchesEndNothing() {
        Schema schema = read("""
                /* a; b */ CREATE TABLE a (id int PRIMARY KEY, b text) WITH comment = 'it''s; ok';
                -- c; d
                // e; f
                ;;BEGIN BATCH INSERT INTO a (id) VALUES (1); DELETE FROM a WHERE id = 2; APPLY BATCH;
                CREATE FUNCTION f (x int) CALLED ON NULL INPUT RETURNS int LANGUAGE java AS $$ int y; return 'a;'; $$;
                CREATE ROLE admin WITH PASSWORD = 'x;y';GRANT SELECT ON a TO admin; TRUNCATE a;
                -- the end""");
        assertThat(schema.keyspace().tables()).hasSize(1);
        assertThat(schema.keyspace().functions()).hasSize(1);
    }

    @Test
    void whatCqlshDescribes() {
        Schema schema = read("""
                CREATE KEYSPACE media WITH replication = {'class': 'NetworkTopologyStrategy', 'dc1': '3'}  AND durable_writes = true;

                CREATE TYPE media.address (
                    street text,
                    phones frozen<set<text>>
                );

                CREATE TABLE media.videos (
                    id uuid,
                    day date,
                    home frozen<address>,
                    "order" int static,
                    spot frozen<tuple<int, frozen<list<text>>>>,
                    title text,
                    PRIMARY KEY ((id), day)
                ) WITH CLUSTERING ORDER BY (day DESC)
                    AND additional_write_policy = '99p'
                    AND allow_auto_snapshot = true
                    AND bloom_filter_fp_chance = 0.01
                    AND caching = {'keys': 'ALL', 'rows_per_partition': 'NONE'}
                    AND cdc = false
                    AND comment = ''
                    AND compaction = {'class': 'org.apache.cassandra.db.compaction.SizeTieredCompactionStrategy', 'max_threshold': '32', 'min_threshold': '4'}
                    AND compression = {'chunk_length_in_kb': '16', 'class': 'org.apache.cassandra.io.compress.LZ4Compressor'}
                    AND memtable = 'default'
                    AND crc_check_chance = 1.0
                    AND default_time_to_live = 0
                    AND extensions = {}
                    AND gc_grace_seconds = 864000
                    AND incremental_backups = true
                    AND max_index_interval = 2048
                    AND memtable_flush_period_in_ms = 0
                    AND min_index_interval = 128
                    AND read_repair = 'BLOCKING'
                    AND speculative_retry = '99p';

                CREATE CUSTOM INDEX videos_title ON media.videos (title) USING 'StorageAttachedIndex' WITH OPTIONS = {'case_sensitive': 'false'};

                CREATE MATERIALIZED VIEW media.by_day AS
                    SELECT day, id, title
                    FROM media.videos
                    WHERE day IS NOT NULL AND id IS NOT NULL
                    PRIMARY KEY (day, id)
                 WITH CLUSTERING ORDER BY (id ASC)
                    AND comment = '';
                """);
        Keyspace media = schema.keyspace();
        assertThat(media.name()).contains(MEDIA);
        Table videos = media.table(new Identifier("videos")).orElseThrow();
        assertThat(videos.withOptions(videos.options().withoutDefaults()).create())
                .isEqualTo(
                        "CREATE TABLE IF NOT EXISTS videos (id uuid, day date, home frozen<address>, \"order\" int STATIC,"
                                + " spot tuple<int, frozen<list<text>>>, title text, PRIMARY KEY ((id), day))"
                                + " WITH CLUSTERING ORDER BY (day DESC)");
        assertThat(videos.indexes().get(0).kind()).isEqualTo(Index.Kind.SAI);
        assertThat(videos.indexes().get(0).definition(videos.name()).cql())
                .isEqualTo(
                        "CREATE CUSTOM INDEX IF NOT EXISTS videos_title ON videos (title) USING 'StorageAttachedIndex'"
                                + " WITH options = {'case_sensitive': 'false'}");
        Table byDay = media.table(new Identifier("by_day")).orElseThrow();
        assertThat(byDay.withOptions(byDay.options().withoutDefaults()).create())
                .isEqualTo("CREATE MATERIALIZED VIEW IF NOT EXISTS by_day AS SELECT id, day, title FROM videos"
                        + " WHERE day IS NOT NULL AND id IS NOT NULL PRIMARY KEY ((day), id)"
                        + " WITH CLUSTERING ORDER BY (id ASC)");
    }

    @Test
    void aColumnComesBackAsItWas() {
        String dropped = "CREATE TYPE u (x int); CREATE TABLE a (id int, part int, x ascii, y int, z list<frozen<u>>,"
                + " PRIMARY KEY (id, part)); ALTER TABLE a DROP (x, y, z); ALTER TABLE a ADD ";
        assertThat(problems(dropped + "x text")).isEmpty();
        assertThat(problems(dropped + "y int")).isEmpty();
        assertThat(problems(dropped + "y bigint")).hasSize(1);
        assertThat(problems(dropped + "y int STATIC")).hasSize(1);
        assertThat(problems(dropped + "x blob")).isEmpty();
        assertThat(problems(dropped + "z list<frozen<u>>")).hasSize(1);
    }

    @Test
    void viewsFollowTheirTable() {
        Schema schema = read("CREATE TABLE a (id int PRIMARY KEY, x text);"
                + " CREATE MATERIALIZED VIEW v AS SELECT * FROM a WHERE id IS NOT NULL AND x IS NOT NULL PRIMARY KEY (x, id);"
                + " ALTER TABLE a ADD y int; ALTER TABLE a RENAME id TO key");
        assertThat(schema.keyspace().table(new Identifier("v")).orElseThrow().columns())
                .extracting(column -> column.name().name())
                .containsExactly("key", "x", "y");
    }

    private static Schema read(String text) {
        SchemaReading reading = reading(text);
        assertThat(reading.problems()).isEmpty();
        return reading.schema();
    }

    private static SchemaReading reading(String text) {
        return new SchemaReader(CassandraVersion.V5_0).read(List.of(new SchemaText("schema.cql", text)));
    }

    private static List<String> problems(String text) {
        List<String> problems = new ArrayList<>();
        for (SchemaProblem problem : reading(text).problems()) {
            CqlRule rule = problem.finding().rule();
            problems.add(problem.line() + ":" + problem.column() + " " + rule + " "
                    + problem.finding().range().of(text));
        }
        return problems;
    }
}
