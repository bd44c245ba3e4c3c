package dev.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.processor.model.Naming;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sources for a schema compile, and have that schema. */
class GenerateEntitiesMojoTest {
    private static final String NATIVE = """
            CREATE TABLE natives (
                k1 timeuuid, k2 ascii, c1 int, c2 timestamp, c3 frozen<list<text>>,
                a_b_c ascii, "bigInt" bigint, blob_1 blob, flag boolean, day date, amount decimal, mean double,
                lasting duration, share float, address inet, number int, small smallint, words text, at time,
                moment timestamp, version timeuuid, tiny tinyint, id uuid, huge varint,
                PRIMARY KEY ((k1, k2), c1, c2, c3)
            ) WITH CLUSTERING ORDER BY (c1 DESC, c2 ASC, c3 DESC);
            CREATE TABLE keys (
                a bigint, b boolean, c date, d decimal, e double, f duration, g float, h inet, i smallint, j time,
                l tinyint, m uuid, n varint, o blob, p frozen<tuple<int, text>>, q frozen<map<int, text>>,
                PRIMARY KEY ((a, b, c, d, e, g, h, i), j, l, m, n, o, p, q)
            );
            """;
    private static final String PARTS = """
            CREATE TYPE address (street text, "zipCode" ascii, lines frozen<list<text>>);
            CREATE TYPE person (name text, home frozen<address>, at tuple<double, frozen<address>>, class int);
            CREATE TABLE parts (
                id int PRIMARY KEY,
                texts list<text>, ids set<timeuuid>, names map<ascii, int>,
                frozen_texts frozen<list<text>>, deep map<text, frozen<list<frozen<set<ascii>>>>>,
                home address, frozen_home frozen<address>, people list<frozen<person>>, by_name map<text, frozen<person>>,
                place tuple<double, double>, nested tuple<int, tuple<text, frozen<list<ascii>>>>,
                places list<frozen<tuple<double, double>>>,
                embedding vector<float, 3>, counts vector<int, 2>, embeddings list<frozen<vector<float, 4>>>
            );
            """;
    private static final String KINDS = """
            CREATE TABLE with_static (
                id int, place int, shared text static, things set<text> static, own text, PRIMARY KEY (id, place)
            );
            CREATE TABLE only_static (id int, place int, shared text static, PRIMARY KEY (id, place));
            CREATE TABLE only_key (id int, place int, PRIMARY KEY (id, place));
            CREATE TABLE views (id int, day date, views counter, "Likes" counter, PRIMARY KEY (id, day));
            CREATE TABLE static_views (id int, day date, views counter static, PRIMARY KEY (id, day));
            """;
    private static final String NAMES = """
            CREATE TYPE string (integer int);
            CREATE TYPE "record" (a int);
            CREATE TABLE "Object" (id int PRIMARY KEY, s string, r frozen<"record">);
            CREATE TABLE list (id int PRIMARY KEY, list list<text>, "List" int, "LIST" int);
            CREATE TABLE entity (id int PRIMARY KEY, "select" text, class text, hash_code int, "a b" int, "2nd" int, "é" int);
            CREATE TABLE ab_c_d (id int PRIMARY KEY);
            CREATE TABLE "ab_C_d" ("ID" int PRIMARY KEY, "say ""hi"" now" int);
            CREATE TABLE int_tuple (id int PRIMARY KEY, int tuple<int>);
            CREATE TABLE schema_mapper (id int PRIMARY KEY);
            CREATE TABLE list_dao (id int PRIMARY KEY);
            """;
    private static final String INDEXES = """
            CREATE TABLE indexed (
                id int, place int, plain text, named text, "Cased" text, tags set<text>, links map<text, text>,
                frozen_tags frozen<set<text>>, body text, sasi text, embedding vector<float, 3>,
                PRIMARY KEY (id, place)
            ) WITH comment = 'It''s "here"' AND gc_grace_seconds = 864000 AND default_time_to_live = 60
               AND compaction = {'class': 'LeveledCompactionStrategy', 'sstable_size_in_mb': 200}
               AND caching = {'keys': 'NONE', 'rows_per_partition': '10'};
            CREATE INDEX ON indexed (plain);
            CREATE INDEX "MyIndex" ON indexed (named);
            CREATE INDEX ON indexed ("Cased");
            CREATE INDEX ON indexed (tags);
            CREATE INDEX link_keys ON indexed (keys(links));
            CREATE INDEX link_entries ON indexed (entries(links));
            CREATE INDEX ON indexed (full(frozen_tags));
            CREATE INDEX ON indexed (place);
            CREATE CUSTOM INDEX ON indexed (body) USING 'StorageAttachedIndex' WITH OPTIONS = {'case_sensitive': 'false'};
            CREATE CUSTOM INDEX ON indexed (sasi) USING 'org.apache.cassandra.index.sasi.SASIIndex';
            CREATE CUSTOM INDEX ON indexed (embedding) USING 'sai' WITH OPTIONS = {'similarity_function': 'euclidean'};
            """;
    private static final String VIEWS = """
            CREATE TABLE video (id timeuuid PRIMARY KEY, studio text, title text, year int);
            CREATE MATERIALIZED VIEW by_studio AS SELECT * FROM video
                WHERE studio IS NOT NULL AND id IS NOT NULL PRIMARY KEY (studio, id)
                WITH CLUSTERING ORDER BY (id DESC) AND comment = 'By studio';
            CREATE MATERIALIZED VIEW a_year AS SELECT id, year FROM video
                WHERE year IS NOT NULL AND id > 00000000-0000-1000-8000-000000000000 PRIMARY KEY (year, id);
            """;

    @TempDir
    private Path directory;

    private Path sources = Path.of("");
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void sources() {
        sources = directory.resolve("src/main/java");
    }

    private GenerateEntitiesMojo goal(String schema) throws IOException {
        GenerateEntitiesMojo mojo = new GenerateEntitiesMojo();
        mojo.schema = Files.writeString(directory.resolve("schema.cql"), schema).toFile();
        mojo.packageName = "media.store";
        mojo.output = sources.toFile();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {}

            @Override
            public void warn(CharSequence content) {
                warnings.add(content.toString());
            }
        });
        return mojo;
    }

    private String source(String name) throws IOException {
        return Files.readString(sources.resolve("media/store").resolve(name + ".java"));
    }

    /** The schema of the mapper that is generated, as the compiler knows it. */
    private Keyspace compiled() throws Exception {
        return compiled(Naming.SNAKE_CASE_INSENSITIVE);
    }

    private Keyspace compiled(Naming naming) throws Exception {
        CompiledProject project = new CompiledProject(directory);
        try (Stream<Path> files = Files.list(sources.resolve("media/store"))) {
            for (Path file : files.toList()) {
                project.source("media/store/" + file.getFileName(), Files.readString(file));
            }
        }
        SchemaMojo mojo = project.compiled("-Acolonnade.naming=" + naming).schema();
        return SchemaFile.read(
                "generated",
                Script.of(new SchemaReader(mojo.classPath).read(CompiledMappers.in(project.classes())), null),
                Optional.empty());
    }

    private void comesBack(String schema) throws Exception {
        comesBack(schema, Naming.SNAKE_CASE_INSENSITIVE);
    }

    private void comesBack(String schema, Naming naming) throws Exception {
        GenerateEntitiesMojo goal = goal(schema);
        goal.naming = naming.name();
        goal.execute();
        Keyspace original = SchemaFile.read("original", schema, Optional.empty());
        Keyspace generated = compiled(naming);

        assertThat(warnings).isEmpty();
        assertThat(SchemaPlan.of(generated, original).differences()).isEmpty();
        assertThat(SchemaPlan.of(original, generated).differences()).isEmpty();
    }

    @Test
    void nativeTypesComeBack() throws Exception {
        comesBack(NATIVE);
    }

    @Test
    void typesWithPartsComeBack() throws Exception {
        comesBack(PARTS);
    }

    @Test
    void staticColumnsAndCountersComeBack() throws Exception {
        comesBack(KINDS);
    }

    @Test
    void namesComeBack() throws Exception {
        comesBack(NAMES);
    }

    @Test
    void indexesAndOptionsComeBack() throws Exception {
        comesBack(INDEXES);
    }

    @Test
    void viewsComeBack() throws Exception {
        comesBack(VIEWS);
    }

    @ParameterizedTest
    @EnumSource
    void namesComeBackWhateverTheCompilerMakesOfOthers(Naming naming) throws Exception {
        comesBack(NAMES + KINDS + """
                CREATE TYPE "postalAddress" ("zipCode" text, "StreetName" text, "CITY" text, country_code text);
                CREATE TABLE "videoViews" (
                    "videoId" int, "Day" date, "HTTPStatus" int, "LAST_SEEN" timestamp, home frozen<"postalAddress">,
                    PRIMARY KEY ("videoId", "Day")
                );
                """, naming);
    }

    @Test
    void aNameThatTheConventionGivesBackIsNotRepeated() throws Exception {
        GenerateEntitiesMojo goal = goal("CREATE TABLE \"Video\" (\"videoId\" int PRIMARY KEY, studio_name text);");
        goal.plugins = List.of(
                plugin("<compilerArgs><arg>-Xlint</arg><arg>-Acolonnade.naming=EXACT_CASE</arg></compilerArgs>"));
        goal.execute();

        assertThat(source("Video"))
                .contains("record Video(@PartitionKey int videoId, @CqlName(\"studio_name\") String studioName)");
    }

    /** It may compile the main sources and those of tests in different ways; the first is that of the former. */
    @Test
    void theOptionIsFoundInAnExecutionToo() throws Exception {
        Plugin plugin = plugin("<release>17</release>");
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration(
                dom("<annotationProcessorArgs><arg>colonnade.naming=UPPER_CASE</arg></annotationProcessorArgs>"));
        plugin.addExecution(execution);

        assertThat(CompilerNaming.of(null, List.of(new Plugin(), plugin))).isEqualTo(Naming.UPPER_CASE);
        assertThat(CompilerNaming.of("EXACT_CASE", List.of(plugin))).isEqualTo(Naming.EXACT_CASE);
        assertThat(CompilerNaming.of(null, List.of())).isEqualTo(Naming.SNAKE_CASE_INSENSITIVE);
    }

    @Test
    void anUnknownConventionIsRefused() throws Exception {
        GenerateEntitiesMojo goal = goal("CREATE TABLE video (id int PRIMARY KEY);");
        goal.naming = "snake";

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("colonnade.naming: 'snake' is no naming convention. Those are CASE_INSENSITIVE, EXACT_CASE,"
                        + " LOWER_CAMEL_CASE, UPPER_CAMEL_CASE, SNAKE_CASE_INSENSITIVE, UPPER_SNAKE_CASE, UPPER_CASE");
    }

    private static Plugin plugin(String configuration) throws Exception {
        Plugin plugin = new Plugin();
        plugin.setConfiguration(dom(configuration));
        return plugin;
    }

    private static Xpp3Dom dom(String configuration) throws Exception {
        return Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>"));
    }

    @Test
    void theSourcesAreThoseThatOneWouldWrite() throws Exception {
        goal("""
                        CREATE TABLE video (studio text, id timeuuid, title text, "class" int, tags set<text>, year int,
                            PRIMARY KEY (studio, id)) WITH CLUSTERING ORDER BY (id DESC) AND comment = 'What is on';
                        CREATE INDEX ON video (year);
                        """).execute();

        assertThat(source("Video")).endsWith("""
                import java.util.UUID;

                @Entity
                @TableOptions("comment = 'What is on'")
                public record Video(@PartitionKey String studio,
                        @ClusteringColumn(order = ClusteringOrder.DESC) @CqlType("timeuuid") UUID id, String title,
                        @CqlName("class") Integer classValue, Set<String> tags, @Index Integer year) {
                }
                """);
        assertThat(source("VideoDao")).endsWith("""
                @Dao
                public interface VideoDao {
                    @Select
                    Optional<Video> find(String studio, @CqlType("timeuuid") UUID id);

                    @Select
                    PagingIterable<Video> findPartition(String studio);

                    @Insert
                    void save(Video row);

                    @Update
                    void update(Video row);

                    @Delete
                    void delete(Video row);
                }
                """);
        assertThat(source("SchemaMapper")).isEqualTo("""
                package media.store;

                import dev.colonnade.annotations.Mapper;

                @Mapper
                public interface SchemaMapper {
                    VideoDao video();
                }
                """);
    }

    @Test
    void countersAreAddedToAndViewsOnlyRead() throws Exception {
        goal(KINDS + VIEWS).execute();

        assertThat(source("ViewsDao"))
                .contains("void add(int id, LocalDate day, long views, @CqlName(\"\\\"Likes\\\"\") long likes);")
                .doesNotContain("@Insert", "@Update");
        assertThat(source("ByStudioDao"))
                .contains("Optional<ByStudio> find(", "PagingIterable<ByStudio> findPartition(String studio)")
                .doesNotContain("@Insert", "@Update", "@Delete");
    }

    @Test
    void whatCannotBeMappedIsLeftOutAndSaid() throws Exception {
        goal("""
                        CREATE TYPE odd (a int, b 'org.example.Odd');
                        CREATE TABLE some (id int PRIMARY KEY, other text, odd list<frozen<odd>>, old 'org.example.Old');
                        CREATE TABLE none (id 'org.example.Id' PRIMARY KEY);
                        CREATE MATERIALIZED VIEW some_of_it AS SELECT * FROM some
                            WHERE id IS NOT NULL AND other IS NOT NULL PRIMARY KEY (other, id);
                        """).execute();

        assertThat(warnings)
                .containsExactly(
                        "The type odd is left out: its field b cannot be mapped, 'org.example.Odd' is a class of the"
                                + " server, for which no Java type is known",
                        "The column id of none is left out: 'org.example.Id' is a class of the server, for which no"
                                + " Java type is known",
                        "The table none is left out: its key needs that column",
                        "The column odd of some is left out: the type odd is left out",
                        "The column old of some is left out: 'org.example.Old' is a class of the server, for which no"
                                + " Java type is known",
                        "The column odd of some_of_it is left out: the type odd is left out",
                        "The column old of some_of_it is left out: 'org.example.Old' is a class of the server, for"
                                + " which no Java type is known",
                        "The view some_of_it is left out: with fewer columns it would be another view");
        assertThat(source("SchemaMapper")).contains(warnings);
        assertThat(source("Some")).endsWith("""
                /**
                 * The column odd of some is left out: the type odd is left out.
                 * The column old of some is left out: 'org.example.Old' is a class of the server, for which no Java type is known.
                 */
                @Entity
                public record Some(@PartitionKey int id, String other) {
                }
                """);
        assertThat(compiled().tables()).hasSize(1);
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws Exception {
        String schema = "CREATE TABLE video (id int PRIMARY KEY);";
        goal(schema).execute();
        Path file = Files.writeString(sources.resolve("media/store/Video.java"), "mine");
        Files.delete(sources.resolve("media/store/VideoDao.java"));
        goal(schema).execute();

        assertThat(file).hasContent("mine");
        assertThat(source("VideoDao")).contains("interface VideoDao");
        assertThat(warnings)
                .containsExactlyInAnyOrder(
                        file + " is there already, and is left as it is",
                        file.resolveSibling("SchemaMapper.java") + " is there already, and is left as it is");
    }

    @Test
    void oneOfSeveralKeyspacesIsNamed() throws Exception {
        String schema = """
                CREATE KEYSPACE "Media" WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1};
                CREATE TABLE "Media".video (id int PRIMARY KEY);
                CREATE KEYSPACE empty WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1};
                """;
        GenerateEntitiesMojo mojo = goal(schema);

        mojo.keyspace = "empty";
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(mojo.schema + " creates no table in the keyspace empty. If it creates several keyspaces,"
                        + " name one with -Dcolonnade.keyspace");
        mojo.keyspace = "\"Media\"";
        mojo.execute();
        assertThat(source("Video")).contains("record Video(");
    }

    @Test
    void aDamagedSchemaIsNamedWithItsLine() throws Exception {
        GenerateEntitiesMojo mojo = goal("\nCREATE TABEL video (id int PRIMARY KEY);");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(mojo.schema + ":2: ");
    }

    @Test
    void aPackageThatIsNoNameIsRefused() throws Exception {
        GenerateEntitiesMojo mojo = goal("CREATE TABLE video (id int PRIMARY KEY);");
        mojo.packageName = "media.new";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("colonnade.package: 'media.new' is no name of a package in Java. ");
    }

    @Test
    void masksThatAnAnnotationCanSay() throws Exception {
        goal("""
                CREATE FUNCTION hide (a text) CALLED ON NULL INPUT RETURNS text LANGUAGE java AS 'return a;';
                CREATE TABLE person (
                    id text MASKED WITH mask_inner(1, 2) PRIMARY KEY, city text MASKED WITH hide(), name text MASKED WITH DEFAULT,
                    place tuple<int> MASKED WITH mask_replace((1)));
                CREATE MATERIALIZED VIEW by_name AS SELECT id, name FROM person
                    WHERE name IS NOT NULL AND id IS NOT NULL PRIMARY KEY (name, id);
                """).execute();

        assertThat(source("Person"))
                .contains(
                        " * The mask hide() of the column city is left out, as no annotation says it.",
                        " * The mask mask_replace((1)) of the column place is left out, as no annotation says it.",
                        "@Masked(\"mask_inner(1, 2)\") String id",
                        "@Masked String name");
        assertThat(source("ByName")).doesNotContain("@Masked");
        assertThat(compiled().table(new Identifier("person")).orElseThrow().create())
                .contains("name text MASKED WITH mask_default()", "id text MASKED WITH mask_inner(1, 2)");
    }
}
