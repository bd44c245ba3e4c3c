package dev.colonnade.cql.ddl;

import static dev.colonnade.cql.CassandraVersion.V4_1;
import static dev.colonnade.cql.CassandraVersion.V5_0;
import static dev.colonnade.cql.check.CqlRule.*;
import static dev.colonnade.cql.ddl.SchemaRules.breaks;
import static dev.colonnade.cql.ddl.SchemaRules.finding;
import static dev.colonnade.cql.ddl.SchemaRules.findings;
import static dev.colonnade.cql.ddl.SchemaRules.holds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colonnade.cql.check.Finding;
import org.junit.jupiter.api.Test;

class SchemaRulesTest {
    private static final String SASI = "'org.apache.cassandra.index.sasi.SASIIndex'";

    @Test
    void whatIsBuiltUponIsThere() {
        holds("ALTER TABLE IF EXISTS nowhere ADD a int");
        holds("DROP TYPE IF EXISTS nothing");
        breaks(SCHEMA_UNKNOWN_NAME, "ALTER TABLE nowhere ADD a int", "nowhere");
        breaks(SCHEMA_UNKNOWN_NAME, "CREATE INDEX ON nowhere (a)", "nowhere");
        breaks(SCHEMA_UNKNOWN_NAME, "DROP TYPE nothing", "nothing");
        breaks(SCHEMA_UNKNOWN_NAME, "DROP INDEX nothing", "nothing");
        breaks(SCHEMA_UNKNOWN_NAME, "DROP MATERIALIZED VIEW videos", "videos");
        breaks(SCHEMA_UNKNOWN_NAME, "DROP TABLE studios_by_name", "studios_by_name");
        breaks(SCHEMA_UNKNOWN_NAME, "DROP FUNCTION minus", "minus");
        breaks(SCHEMA_UNKNOWN_NAME, "DROP TRIGGER t ON videos", "t");
        Finding finding = finding("ALTER TABLE nowhere ADD a int");
        assertThat(finding.found()).isEqualTo("There is no table nowhere at this point");
        assertThat(finding.allowed()).containsExactly("homes", "old", "studios", "videos", "views");
        assertThat(finding.fix()).isEqualTo("create the table before, or name one that is there");
    }

    @Test
    void namesThatLookLikeOneAreSaid() {
        String table = "CREATE TABLE t (id int PRIMARY KEY, a int) WITH ";
        isMeant("ALTER TABLE vidoes ADD a int", "videos");
        isMeant("DROP TABLE schema_rules.vidoes", "schema_rules.videos");
        isMeant("DROP INDEX video_title", "videos_title");
        isMeant("DROP TYPE adress", "address");
        isMeant("DROP FUNCTION plsu", "plus");
        isMeant("DROP AGGREGATE totl", "total");
        isMeant("ALTER TABLE videos DROP titel", "title");
        isMeant("CREATE INDEX ON videos (titel)", "title");
        isMeant("ALTER TYPE address RENAME stret TO way", "street");
        isMeant("CREATE TYPE t (a frozen<adress>)", "address");
        isMeant("CREATE TABLE t (id int PRIMARY KEY, a txt)", "text");
        isMeant("CREATE TABLE t (ident int, PRIMARY KEY (idnt))", "ident");
        isMeant(table + "coment = 'x'", "comment");
        isMeant("ALTER KEYSPACE schema_rules WITH durable_write = true", "durable_writes");
        isMeant(
                "CREATE INDEX ON videos (title) USING 'sai' WITH OPTIONS = {'case_sensitiv': 'true'}",
                "case_sensitive");
    }

    private static void isMeant(String cql, String name) {
        Finding finding = finding(cql);
        assertThat(finding.allowed()).as(cql).contains(name.substring(name.indexOf('.') + 1));
        assertThat(finding.fix()).as(cql).isEqualTo("write " + name);
    }

    @Test
    void columnsAndFieldsThatAreNamedAreThere() {
        holds("ALTER TABLE videos DROP IF EXISTS nothing");
        holds("ALTER TYPE address RENAME IF EXISTS nothing TO something");
        breaks(SCHEMA_UNKNOWN_COLUMN, "ALTER TABLE videos DROP nothing", "nothing");
        breaks(SCHEMA_UNKNOWN_COLUMN, "ALTER TABLE videos RENAME IF EXISTS nothing TO something", "nothing");
        breaks(SCHEMA_UNKNOWN_COLUMN, "ALTER TYPE address RENAME nothing TO something", "nothing");
        breaks(SCHEMA_UNKNOWN_COLUMN, "CREATE INDEX ON videos (nothing)", "nothing");
    }

    @Test
    void typesAreCreatedBefore() {
        holds("CREATE TABLE t (id int PRIMARY KEY, a frozen<schema_rules.address>)");
        breaks(SCHEMA_UNKNOWN_TYPE, "CREATE TABLE t (id int PRIMARY KEY, a list<frozen<adress>>)", "adress");
        breaks(SCHEMA_UNKNOWN_TYPE, "CREATE TYPE t (a frozen<other.address>)", "other.address");
        assertThat(finding("CREATE TYPE t (a frozen<adress>)").allowed()).containsExactly("address");
    }

    @Test
    void whatIsCreatedIsNew() {
        holds("CREATE TABLE IF NOT EXISTS videos (id int PRIMARY KEY)");
        holds("CREATE TYPE IF NOT EXISTS address (a int)");
        holds("CREATE INDEX IF NOT EXISTS videos_title ON videos (year)");
        holds("ALTER TABLE videos ADD IF NOT EXISTS title int");
        holds("CREATE OR REPLACE FUNCTION plus (a int, b int) CALLED ON NULL INPUT RETURNS int LANGUAGE java"
                + " AS $$ return b; $$");
        breaks(SCHEMA_NAME_TAKEN, "CREATE TABLE videos (id int PRIMARY KEY)", "videos");
        breaks(SCHEMA_NAME_TAKEN, "CREATE TYPE address (a int)", "address");
        breaks(SCHEMA_NAME_TAKEN, "CREATE INDEX videos_title ON videos (year)", "videos_title");
        breaks(SCHEMA_NAME_TAKEN, "CREATE INDEX other ON videos (title)", "title");
        breaks(SCHEMA_NAME_TAKEN, "ALTER TABLE videos ADD title int", "title");
        breaks(SCHEMA_NAME_TAKEN, "ALTER TABLE videos RENAME part TO title", "title");
        breaks(SCHEMA_NAME_TAKEN, "ALTER TYPE address ADD city text", "city");
        breaks(SCHEMA_NAME_TAKEN, "ALTER TYPE address RENAME city TO street", "street");
        breaks(
                SCHEMA_NAME_TAKEN,
                "CREATE FUNCTION plus (a int, b int) CALLED ON NULL INPUT RETURNS int LANGUAGE java AS $$ return b; $$",
                "plus");
        breaks(
                SCHEMA_NAME_TAKEN,
                "CREATE MATERIALIZED VIEW videos AS SELECT * FROM studios WHERE id IS NOT NULL PRIMARY KEY (id)",
                "videos");
    }

    @Test
    void namesAreWords() {
        holds("CREATE TABLE \"Titles_1\" (\"a b\" int PRIMARY KEY)");
        breaks(SCHEMA_NAME_FORM, "CREATE TABLE \"a-b\" (id int PRIMARY KEY)", "\"a-b\"");
        breaks(SCHEMA_NAME_FORM, "CREATE INDEX \"a-b\" ON videos (year)", "\"a-b\"");
        String name = "k".repeat(49);
        String replication = " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}";
        breaks(SCHEMA_NAME_FORM, "CREATE KEYSPACE " + name + replication, name);
    }

    @Test
    void columnsAreDeclaredOnce() {
        holds("CREATE TABLE t (id int PRIMARY KEY, \"ID\" int)");
        breaks(SCHEMA_DUPLICATE_COLUMN, "CREATE TABLE t (id int PRIMARY KEY, \"id\" int)", "\"id\"");
        breaks(SCHEMA_DUPLICATE_COLUMN, "CREATE TYPE t (a int, b int, A text)", "A");
    }

    @Test
    void aTableHasOnePrimaryKey() {
        holds("CREATE TABLE t (id int, PRIMARY KEY (id))");
        breaks(SCHEMA_PRIMARY_KEY, "CREATE TABLE t (id int)", "t");
        breaks(SCHEMA_PRIMARY_KEY, "CREATE TABLE t (id int PRIMARY KEY, PRIMARY KEY (id))", "PRIMARY KEY (id)");
        breaks(SCHEMA_PRIMARY_KEY, "CREATE TABLE t (a int PRIMARY KEY, b int PRIMARY KEY)", "PRIMARY KEY");
    }

    @Test
    void aKeyIsOfColumns() {
        holds("CREATE TABLE t (a int, b int, c int, PRIMARY KEY ((a, b), c))");
        breaks(SCHEMA_KEY_COLUMN, "CREATE TABLE t (a int, PRIMARY KEY (a, b))", "b");
        breaks(SCHEMA_KEY_COLUMN, "CREATE TABLE t (a int, b int, PRIMARY KEY ((a, b), a))", "a");
        breaks(SCHEMA_KEY_COLUMN, "CREATE TABLE t (a int, b int STATIC, c int, PRIMARY KEY (a, b, c))", "b");
    }

    @Test
    void aKeyHasAnOrder() {
        holds("CREATE TABLE t (a frozen<list<int>>, b frozen<address>, c tuple<int, text>, PRIMARY KEY (a, b, c))");
        holds("CREATE TABLE t (a frozen<set<frozen<shift>>> PRIMARY KEY)");
        breaks(SCHEMA_KEY_TYPE, "CREATE TABLE t (a frozen<list<duration>> PRIMARY KEY)", "frozen<list<duration>>");
        breaks(SCHEMA_KEY_TYPE, "CREATE TABLE t (a list<int> PRIMARY KEY)", "list<int>");
        breaks(SCHEMA_KEY_TYPE, "CREATE TABLE t (a int, b address, PRIMARY KEY (a, b))", "address");
        breaks(SCHEMA_KEY_TYPE, "CREATE TABLE t (a counter PRIMARY KEY)", "counter");
        breaks(SCHEMA_KEY_TYPE, "CREATE TABLE t (a duration PRIMARY KEY)", "duration");
        breaks(SCHEMA_KEY_TYPE, "CREATE TABLE t (a int, b frozen<shift>, PRIMARY KEY (a, b))", "frozen<shift>");
        assertThat(finding("CREATE TABLE t (a list<int> PRIMARY KEY)").fix()).isEqualTo("write frozen<list<int>>");
    }

    @Test
    void theClusteringOrderIsThatOfTheKey() {
        String table = "CREATE TABLE t (a int, b int, c int, d int, PRIMARY KEY (a, b, c)) WITH CLUSTERING ORDER BY ";
        holds(table + "(b DESC, c ASC)");
        holds(table + "(b DESC)");
        breaks(SCHEMA_CLUSTERING_ORDER, table + "(c DESC, b ASC)", "c");
        breaks(SCHEMA_CLUSTERING_ORDER, table + "(c DESC)", "c");
        breaks(SCHEMA_CLUSTERING_ORDER, table + "(b DESC, d ASC)", "d");
        breaks(SCHEMA_CLUSTERING_ORDER, table + "(b DESC, b ASC)", "b");
    }

    @Test
    void staticColumnsNeedClusteringColumns() {
        holds("CREATE TABLE t (a int, b int, c int STATIC, PRIMARY KEY (a, b))");
        breaks(SCHEMA_STATIC_COLUMN, "CREATE TABLE t (a int PRIMARY KEY, c int STATIC)", "c int STATIC");
        breaks(SCHEMA_STATIC_COLUMN, "ALTER TABLE homes ADD c int STATIC", "c int STATIC");
    }

    @Test
    void countersAreAmongThemselves() {
        holds("CREATE TABLE t (a int, b int, c counter, d counter STATIC, PRIMARY KEY (a, b))");
        holds("ALTER TABLE views ADD liked counter");
        breaks(SCHEMA_COUNTER_TABLE, "CREATE TABLE t (a int PRIMARY KEY, b counter, c int)", "c int");
        breaks(SCHEMA_COUNTER_TABLE, "ALTER TABLE views ADD title text", "title text");
        breaks(SCHEMA_COUNTER_TABLE, "ALTER TABLE homes ADD seen counter", "seen counter");
        breaks(SCHEMA_COUNTER_TABLE, "ALTER TABLE views WITH default_time_to_live = 1", "default_time_to_live = 1");
    }

    @Test
    void compactStorageIsForFewTables() {
        holds("CREATE TABLE t (a int PRIMARY KEY, b int) WITH COMPACT STORAGE");
        String end = " WITH COMPACT STORAGE";
        breaks(SCHEMA_COMPACT_STORAGE, "CREATE TABLE t (a int PRIMARY KEY)" + end, "COMPACT STORAGE");
        breaks(SCHEMA_COMPACT_STORAGE, "CREATE TABLE t (a int PRIMARY KEY, b list<int>)" + end, "COMPACT STORAGE");
        breaks(
                SCHEMA_COMPACT_STORAGE,
                "CREATE TABLE t (a int, b int, c int, d int, PRIMARY KEY (a, b))" + end,
                "COMPACT STORAGE");
        breaks(SCHEMA_COMPACT_STORAGE, "ALTER TABLE old ADD other int", "other int");
        breaks(SCHEMA_COMPACT_STORAGE, "ALTER TABLE old DROP value", "value");
    }

    @Test
    void whatIsNestedIsFrozen() {
        holds("CREATE TABLE t (a int PRIMARY KEY, b map<int, frozen<list<int>>>, c frozen<map<int, list<int>>>)");
        holds("CREATE TABLE t (a int PRIMARY KEY, b list<tuple<list<int>, address>>, c list<duration>)");
        holds("CREATE TABLE t (a int PRIMARY KEY, b frozen<loose>, c address)");
        String list = "list<set<int>>";
        breaks(SCHEMA_NESTED_TYPE, "CREATE TABLE t (a int PRIMARY KEY, b " + list + ")", list);
        breaks(SCHEMA_NESTED_TYPE, "CREATE TABLE t (a int PRIMARY KEY, b list<address>)", "list<address>");
        breaks(SCHEMA_NESTED_TYPE, "CREATE TABLE t (a int PRIMARY KEY, b loose)", "loose");
        breaks(SCHEMA_NESTED_TYPE, "CREATE TABLE t (a int PRIMARY KEY, b list<counter>)", "list<counter>");
        breaks(SCHEMA_NESTED_TYPE, "CREATE TABLE t (a int PRIMARY KEY, b tuple<counter>)", "tuple<counter>");
        breaks(SCHEMA_NESTED_TYPE, "CREATE TYPE t (b set<duration>)", "set<duration>");
        breaks(SCHEMA_NESTED_TYPE, "CREATE TYPE t (b map<duration, int>)", "map<duration, int>");
        assertThat(finding("CREATE TYPE t (b list<set<int>>)").fix()).isEqualTo("write frozen<set<int>> in it");
    }

    @Test
    void onlyWhatHasPartsIsFrozen() {
        breaks(SYNTAX, "CREATE TABLE t (a int PRIMARY KEY, b frozen<int>)", "frozen<int>");
    }

    @Test
    void vectorsHaveDimensions() {
        holds(V5_0, "CREATE TABLE t (a int PRIMARY KEY, b vector<float, 3>)");
        breaks(V5_0, SCHEMA_VECTOR, "CREATE TABLE t (a int PRIMARY KEY, b vector<float, 0>)", "vector<float, 0>");
        breaks(V5_0, SYNTAX, "CREATE TABLE t (a int PRIMARY KEY, b vector<float>)", ">");
        breaks(V4_1, SYNTAX, "CREATE TABLE t (a int PRIMARY KEY, b vector<float, 3>)", "<");
    }

    @Test
    void fieldsOfTypes() {
        holds("CREATE TYPE t (a frozen<address>, b list<int>)");
        holds("ALTER TYPE shift ADD place text");
        breaks(SCHEMA_USER_TYPE_FIELD, "CREATE TYPE t (a address)", "address");
        breaks(SCHEMA_USER_TYPE_FIELD, "CREATE TYPE t (a counter)", "counter");
        breaks(SCHEMA_USER_TYPE_FIELD, "ALTER TYPE shift ADD a frozen<shift>", "frozen<shift>");
    }

    @Test
    void optionsAreKnown() {
        holds("CREATE TABLE t (a int PRIMARY KEY) WITH comment = 'x' AND gc_grace_seconds = 1 AND cdc = true");
        String table = "CREATE TABLE t (a int PRIMARY KEY) WITH ";
        breaks(SCHEMA_OPTION, table + "coment = 'x'", "coment");
        breaks(SCHEMA_OPTION, table + "gc_grace_seconds = 'x'", "'x'");
        breaks(SCHEMA_OPTION, table + "gc_grace_seconds = -1", "-1");
        breaks(SCHEMA_OPTION, table + "compaction = 'LeveledCompactionStrategy'", "'LeveledCompactionStrategy'");
        breaks(SCHEMA_OPTION, table + "bloom_filter_fp_chance = 2", "2");
        breaks(SCHEMA_OPTION, table + "id = 'x'", "'x'");
        holds(V4_1, "ALTER TABLE IF EXISTS nowhere WITH compaction = 'x'");
        breaks(V5_0, SCHEMA_OPTION, "ALTER TABLE IF EXISTS nowhere WITH compaction = 'x'", "'x'");
        breaks(V4_1, SCHEMA_OPTION, table + "allow_auto_snapshot = true", "allow_auto_snapshot");
        breaks(SYNTAX, table + "comment = 'x' AND comment = 'y'", "comment");
        breaks(
                SCHEMA_OPTION,
                "ALTER TABLE videos WITH id = 5a1c395e-b41f-11e5-9f22-ba0be0483c18",
                "id = 5a1c395e-b41f-11e5-9f22-ba0be0483c18");
        breaks(SCHEMA_OPTION, "ALTER TABLE studios WITH gc_grace_seconds = 0", "gc_grace_seconds = 0");
        breaks(
                SCHEMA_OPTION,
                "ALTER MATERIALIZED VIEW studios_by_name WITH default_time_to_live = 1",
                "default_time_to_live = 1");
    }

    @Test
    void keyspacesSayTheirReplication() {
        holds("ALTER KEYSPACE schema_rules WITH durable_writes = false");
        breaks(SCHEMA_OPTION, "CREATE KEYSPACE k2 WITH durable_writes = true", "k2");
        breaks(SCHEMA_OPTION, "CREATE KEYSPACE k2 WITH replication = {'a': '1'}", "{'a': '1'}");
        breaks(SCHEMA_OPTION, "CREATE KEYSPACE k2 WITH replication = 'SimpleStrategy'", "'SimpleStrategy'");
        breaks(SCHEMA_OPTION, "ALTER KEYSPACE schema_rules WITH replicas = 3", "replicas");
        breaks(SCHEMA_OPTION, "ALTER KEYSPACE schema_rules WITH durable_writes = 'maybe'", "'maybe'");
    }

    @Test
    void replicationIsThatOfAStrategy() {
        String alter = "ALTER KEYSPACE schema_rules WITH replication = ";
        holds(alter + "{'class': 'SimpleStrategy'}");
        holds(alter + "{'class': 'SimpleStrategy', 'replication_factor': '1'}");
        holds(alter + "{'class': 'org.apache.cassandra.locator.NetworkTopologyStrategy', 'replication_factor': 1}");
        breaks(SCHEMA_OPTION, alter + "{'class': 'Simple', 'replication_factor': 1}", "'Simple'");
        breaks(SCHEMA_OPTION, alter + "{'class': 'LocalStrategy'}", "'LocalStrategy'");
        breaks(SCHEMA_OPTION, alter + "{'class': 'SimpleStrategy', 'replication_factor': 'x'}", "'x'");
        breaks(SCHEMA_OPTION, alter + "{'class': 'SimpleStrategy', 'replication_factor': -1}", "-1");
        breaks(SCHEMA_OPTION, alter + "{'class': 'NetworkTopologyStrategy', 'datacenter1': 'x'}", "'x'");
        breaks(
                SCHEMA_OPTION,
                alter + "{'class': 'SimpleStrategy', 'east': 1}",
                "{'class': 'SimpleStrategy', 'east': 1}");
        isMeant(alter + "{'class': 'simplestrategy'}", "SimpleStrategy");
    }

    @Test
    void columnsChangeLittle() {
        holds("ALTER TABLE videos DROP year");
        holds("ALTER TABLE old RENAME part TO piece");
        holds("ALTER TABLE old RENAME part TO piece AND part TO pieces");
        breaks(SCHEMA_ALTER_COLUMN, "ALTER TABLE videos ALTER title TYPE blob", "blob");
        breaks(SCHEMA_ALTER_COLUMN, "ALTER TABLE videos DROP part", "part");
        breaks(SCHEMA_ALTER_COLUMN, "ALTER TABLE videos DROP home", "home");
        breaks(SCHEMA_ALTER_COLUMN, "ALTER TABLE videos RENAME year TO since", "year");
        breaks(SCHEMA_ALTER_COLUMN, "ALTER TYPE address ALTER city TYPE ascii", "ascii");
    }

    @Test
    void whatIsUsedStays() {
        holds("DROP TYPE loose");
        breaks(SCHEMA_IN_USE, "DROP TYPE address", "address");
        breaks(SCHEMA_IN_USE, "DROP TABLE studios", "studios");
        breaks(SCHEMA_IN_USE, "DROP FUNCTION plus", "plus");
        breaks(SCHEMA_IN_USE, "ALTER TABLE videos DROP title", "title");
        breaks(SCHEMA_IN_USE, "ALTER TABLE studios DROP since", "since");
        breaks(SCHEMA_IN_USE, "ALTER TYPE address ADD zip int", "address");
        assertThat(finding("ALTER TABLE videos DROP title").found())
                .isEqualTo("The column title has the index videos_title");
    }

    @Test
    void tablesWithIndexes() {
        holds("CREATE INDEX ON homes (price)");
        breaks(SCHEMA_INDEX_TABLE, "CREATE INDEX ON views (seen)", "views");
        breaks(SCHEMA_INDEX_TABLE, "CREATE INDEX ON studios_by_name (id)", "studios_by_name");
    }

    @Test
    void indexesHoldWhatColumnsHave() {
        holds("CREATE INDEX ON videos (full(words))");
        holds("CREATE INDEX ON videos (keys(ratings))");
        holds("CREATE INDEX ON videos (entries(ratings))");
        holds("CREATE INDEX ON videos (tags)");
        holds("CREATE INDEX ON videos (work)");
        holds("CREATE INDEX ON videos (day)");
        breaks(SCHEMA_INDEX_TARGET, "CREATE INDEX ON videos (words)", "words");
        breaks(SCHEMA_INDEX_TARGET, "CREATE INDEX ON videos (full(tags))", "full(tags)");
        breaks(SCHEMA_INDEX_TARGET, "CREATE INDEX ON videos (values(year))", "values(year)");
        breaks(SCHEMA_INDEX_TARGET, "CREATE INDEX ON videos (keys(tags))", "keys(tags)");
        breaks(SCHEMA_INDEX_TARGET, "CREATE INDEX ON videos (home)", "home");
        breaks(SCHEMA_INDEX_TARGET, "CREATE INDEX ON videos (breaks)", "breaks");
        breaks(SCHEMA_INDEX_TARGET, "CREATE INDEX ON homes (place)", "place");
        breaks(SCHEMA_INDEX_TARGET, "CREATE INDEX ON old (part)", "part");
        breaks(SCHEMA_INDEX_TARGET, "CREATE INDEX ON videos (year, part)", "part");
        breaks(SCHEMA_INDEX_TARGET, "CREATE INDEX ON videos ()", "videos");
    }

    @Test
    void customIndexesSayTheirClass() {
        holds("CREATE CUSTOM INDEX ON videos (year) USING " + SASI);
        holds(V5_0, "CREATE INDEX ON videos (year) USING 'SAI'");
        holds(V5_0, "CREATE INDEX ON videos (year) USING 'legacy_local_table'");
        breaks(V4_1, SCHEMA_INDEX_CLASS, "CREATE INDEX ON videos (year) USING " + SASI, SASI);
        breaks(V4_1, SCHEMA_INDEX_CLASS, "CREATE CUSTOM INDEX ON videos (year) USING 'sai'", "'sai'");
        breaks(SCHEMA_INDEX_CLASS, "CREATE CUSTOM INDEX ON videos (year)", "videos");
        breaks(SCHEMA_INDEX_CLASS, "CREATE CUSTOM INDEX ON videos (year) USING 'SASIIndex'", "'SASIIndex'");
        breaks(SCHEMA_INDEX_CLASS, "CREATE INDEX ON videos (year) WITH OPTIONS = {'a': 'b'}", "OPTIONS = {'a': 'b'}");
        breaks(SCHEMA_INDEX_CLASS, "CREATE CUSTOM INDEX ON videos (year) USING " + SASI + " WITH mode = 'x'", "mode");
        breaks(
                SCHEMA_INDEX_CLASS,
                "CREATE CUSTOM INDEX ON videos (year) USING " + SASI + " WITH OPTIONS = {'target': 'x'}",
                "{'target': 'x'}");
    }

    @Test
    void storageAttachedIndexes() {
        String end = ") USING 'sai'";
        holds(V5_0, "CREATE INDEX ON videos (year" + end);
        holds(V5_0, "CREATE INDEX ON videos (title" + end + " WITH OPTIONS = {'case_sensitive': 'false'}");
        holds(V5_0, "CREATE INDEX ON videos (entries(ratings)" + end);
        breaks(V5_0, SCHEMA_SAI, "CREATE INDEX ON videos (data" + end, "data");
        breaks(
                V5_0,
                SCHEMA_SAI,
                "CREATE INDEX ON videos (year" + end + " WITH OPTIONS = {'case_sensitive': 'false'}",
                "year");
        breaks(V5_0, SCHEMA_SAI, "CREATE INDEX ON videos (title" + end + " WITH OPTIONS = {'mode': 'x'}", "title");
        breaks(
                V5_0,
                SCHEMA_SAI,
                "CREATE INDEX ON videos (title" + end + " WITH OPTIONS = {'similarity_function': 'cosine'}",
                "title");
    }

    @Test
    void stringAttachedIndexes() {
        String start = "CREATE CUSTOM INDEX ON videos (";
        String end = ") USING " + SASI;
        holds(start + "title" + end + " WITH OPTIONS = {'mode': 'CONTAINS'}");
        holds(start + "year" + end + " WITH OPTIONS = {'mode': 'SPARSE'}");
        breaks(SCHEMA_SASI, start + "tags" + end, "tags");
        breaks(SCHEMA_SASI, start + "id" + end, "id");
        breaks(SCHEMA_SASI, start + "data" + end + " WITH OPTIONS = {'mode': 'x'}", "data");
        breaks(SCHEMA_SASI, start + "name" + end + " WITH OPTIONS = {'mode': 'SPARSE'}", "name");
    }

    @Test
    void viewsOfTables() {
        holds("CREATE MATERIALIZED VIEW v AS SELECT id, since FROM studios WHERE since IS NOT NULL AND id IS NOT NULL"
                + " PRIMARY KEY (since, id) WITH CLUSTERING ORDER BY (id DESC)");
        breaks(
                SCHEMA_VIEW_BASE,
                "CREATE MATERIALIZED VIEW v AS SELECT * FROM views WHERE id IS NOT NULL PRIMARY KEY (id)",
                "views");
        String video = " FROM videos WHERE id IS NOT NULL AND day IS NOT NULL AND part IS NOT NULL";
        String key = " PRIMARY KEY (id, day, part)";
        holds("CREATE MATERIALIZED VIEW v AS SELECT id, day, part, title" + video + key);
        breaks(SCHEMA_VIEW_SELECTION, "CREATE MATERIALIZED VIEW v AS SELECT *" + video + key, "videos");
        breaks(SCHEMA_VIEW_SELECTION, "CREATE MATERIALIZED VIEW v AS SELECT id AS x" + video + key, "id AS x");
        breaks(SCHEMA_VIEW_SELECTION, "CREATE MATERIALIZED VIEW v AS SELECT count(*)" + video + key, "count(*)");
        breaks(SCHEMA_VIEW_KEY, "CREATE MATERIALIZED VIEW v AS SELECT id, day" + video + key, "part");
        breaks(
                SCHEMA_VIEW_KEY,
                "CREATE MATERIALIZED VIEW v AS SELECT id, day, part" + video + " PRIMARY KEY (id, day)",
                "PRIMARY KEY (id, day)");
        breaks(
                SCHEMA_VIEW_KEY,
                "CREATE MATERIALIZED VIEW v AS SELECT * FROM studios WHERE id IS NOT NULL AND name IS NOT NULL"
                        + " AND since IS NOT NULL PRIMARY KEY (name, since, id)",
                "since");
        breaks(
                SCHEMA_VIEW_WHERE,
                "CREATE MATERIALIZED VIEW v AS SELECT * FROM studios WHERE since IS NOT NULL PRIMARY KEY (since, id)",
                "id");
        breaks(
                SCHEMA_VIEW_WHERE,
                "CREATE MATERIALIZED VIEW v AS SELECT * FROM studios WHERE id IS NOT NULL AND since > 1 PRIMARY KEY (id)",
                "since > 1");
        breaks(
                SCHEMA_VIEW_WHERE,
                "CREATE MATERIALIZED VIEW v AS SELECT * FROM studios WHERE id IS NOT NULL AND since > 1"
                        + " PRIMARY KEY (since, id)",
                "since > 1");
    }

    @Test
    void functionsFit() {
        holds("CREATE AGGREGATE a (int) SFUNC plus STYPE int INITCOND 1");
        holds("DROP AGGREGATE total (int)");
        String end = " CALLED ON NULL INPUT RETURNS int LANGUAGE java AS $$ return null; $$";
        breaks(SCHEMA_FUNCTION, "CREATE FUNCTION f (a frozen<list<int>>)" + end, "frozen<list<int>>");
        breaks(SCHEMA_FUNCTION, "CREATE OR REPLACE FUNCTION IF NOT EXISTS f (a int)" + end, "f");
        breaks(SCHEMA_DUPLICATE_COLUMN, "CREATE FUNCTION f (a int, a int)" + end, "a");
        breaks(SCHEMA_UNKNOWN_NAME, "CREATE AGGREGATE a (text) SFUNC plus STYPE int", "plus");
    }

    @Test
    void aMaskTakesAndGivesTheValuesOfItsColumn() {
        for (String column : new String[] {
            "text MASKED WITH DEFAULT",
            "counter MASKED WITH DEFAULT",
            "list<frozen<address>> MASKED WITH mask_null()",
            "address MASKED WITH DEFAULT",
            "text STATIC MASKED WITH mask_inner(1, null)",
            "ascii MASKED WITH system.mask_outer(1, -2, '#')",
            "float MASKED WITH mask_replace(1)",
            "int MASKED WITH mask_replace(1 + 2)",
            "int MASKED WITH mask_replace(null)",
            "set<int> MASKED WITH mask_replace({1, 2})",
            "timestamp MASKED WITH mask_replace('2020-01-01')",
            "vector<float, 2> MASKED WITH mask_replace([1, 2])",
            "blob MASKED WITH mask_hash('MD5')",
            "int MASKED WITH plus(1)",
            "int MASKED WITH schema_rules.plus(null)",
        }) {
            holds(V5_0, "CREATE TABLE t (id int, part int, a " + column + ", PRIMARY KEY (id, part))");
        }
        isNoMask("text", "mask_inner(1)");
        isNoMask("text", "mask_inner(1, 'x')");
        isNoMask("int", "mask_inner(1, 2)");
        isNoMask("int", "mask_replace('x')");
        isNoMask("text", "mask_hash()");
        isNoMask("text", "nothing()");
        isNoMask("text", "mask_inner(0, 0, '''')");
        isNoMask("text", "plus(1)");
        isNoMask("int", "mask_replace(?)");
        isNoMask("int", "other.plus(1)");
        breaks(V5_0, SCHEMA_MASK, "CREATE TABLE t (id int PRIMARY KEY, a int MASKED WITH abs())", "abs");
        breaks(V5_0, SCHEMA_MASK, "CREATE TABLE t (id int PRIMARY KEY, a int MASKED WITH max())", "max");
        breaks(V5_0, SCHEMA_MASK, "ALTER TABLE videos ADD a text MASKED WITH mask_hash()", "mask_hash()");
        breaks(V5_0, SCHEMA_MASK, "ALTER TABLE videos ALTER year MASKED WITH mask_hash()", "mask_hash()");
        breaks(V5_0, SCHEMA_UNKNOWN_COLUMN, "ALTER TABLE videos ALTER nothing DROP MASKED", "nothing");
        holds(V5_0, "ALTER TABLE videos ALTER IF EXISTS nothing MASKED WITH DEFAULT");
        holds(V5_0, "ALTER TABLE videos ALTER id MASKED WITH DEFAULT");
        holds(V5_0, "ALTER TABLE videos ALTER year DROP MASKED");
        breaks(V4_1, SYNTAX, "CREATE TABLE t (id int PRIMARY KEY, a int MASKED WITH DEFAULT)", "MASKED");
    }

    private static void isNoMask(String type, String mask) {
        breaks(V5_0, SCHEMA_MASK, "CREATE TABLE t (id int PRIMARY KEY, a " + type + " MASKED WITH " + mask + ")", mask);
    }

    @Test
    void aFunctionThatMasksIsNotDropped() {
        String used = "CREATE FUNCTION hide (a text) CALLED ON NULL INPUT RETURNS text LANGUAGE java AS 'return a;';"
                + " CREATE TABLE t (id int PRIMARY KEY, a text MASKED WITH hide()); ";
        Finding finding = finding(used + "DROP FUNCTION hide");
        assertThat(finding.rule()).isEqualTo(SCHEMA_IN_USE);
        assertThat(finding.found()).isEqualTo("The function hide masks a column of t");
        assertThat(findings(used + "ALTER TABLE t ALTER a DROP MASKED; DROP FUNCTION hide"))
                .isEmpty();
    }

    @Test
    void whatIsWrongWithAMaskIsSaid() {
        String column = "ALTER TABLE videos ALTER title MASKED WITH ";
        assertThat(finding(column + "mask_hash()").found())
                .isEqualTo("The function mask_hash gives blob, and the column title that it is to mask is text");
        assertThat(finding(column + "mask_iner(1, 2)").fix()).isEqualTo("write mask_inner");
        assertThat(finding(column + "abs()").found()).isEqualTo("The function abs is no mask");
        assertThat(finding(column + "mask_inner(1)").found()).startsWith("As a mask, which takes the column first: ");
    }
}
