package dev.colonnade.maven;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals validate and migrate on a real server. */
@CassandraTest
class ClusterMojosTest {
    private static final String SONGS = """
            package music;

            import dev.colonnade.annotations.*;

            public interface Music {
                @Entity record Song(@PartitionKey String title, int year) {}

                @Dao interface SongDao {
                    @Insert void save(Song song);
                }

                @Mapper interface MusicMapper {
                    SongDao songs();
                }
            }
            """;

    private final Cassandra cassandra;
    private final CqlSession session;

    @TempDir
    private Path directory;

    ClusterMojosTest(Cassandra cassandra, CqlSession session) {
        this.cassandra = cassandra;
        this.session = session;
    }

    @BeforeEach
    void emptyKeyspace() throws Exception {
        session.execute("DROP TABLE IF EXISTS song");
        session.execute("DROP TABLE IF EXISTS colonnade_migration");
        Files.writeString(
                directory.resolve("V0001__song.cql"),
                "CREATE TABLE song (title text PRIMARY KEY);\nALTER TABLE song ADD year int;\n");
    }

    private <M extends ClusterMojo> M connected(M mojo) {
        InetSocketAddress address = cassandra.contactPoints().get(0);
        mojo.contactPoints = List.of(address.getAddress().getHostAddress() + ":" + address.getPort());
        mojo.localDatacenter = cassandra.localDatacenter();
        mojo.keyspace = session.getKeyspace().orElseThrow().asCql(true);
        return mojo;
    }

    private ValidateMojo validate() {
        SchemaMojo project = new CompiledProject(directory.resolve("project"))
                .source("music/Music.java", SONGS)
                .compiled()
                .schema();
        ValidateMojo mojo = connected(new ValidateMojo());
        mojo.classes = project.classes;
        mojo.classPath = project.classPath;
        return mojo;
    }

    private MigrateMojo migrate() {
        MigrateMojo mojo = connected(new MigrateMojo());
        mojo.migrations = directory.toFile();
        return mojo;
    }

    private boolean hasTable() {
        return session.execute(
                                "SELECT table_name FROM system_schema.tables WHERE keyspace_name = ? AND table_name = 'song'",
                                session.getKeyspace().orElseThrow().asInternal())
                        .one()
                != null;
    }

    @Test
    void aDryRunExecutesNothing() throws Exception {
        MigrateMojo mojo = migrate();
        mojo.dryRun = true;
        mojo.execute();

        assertThat(hasTable()).isFalse();
    }

    @Test
    void whatIsMigratedIsValid() throws Exception {
        ValidateMojo validate = validate();
        assertThatThrownBy(validate::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(
                        "1. CREATE TABLE IF NOT EXISTS song (title text, year int, PRIMARY KEY ((title)));");

        migrate().execute();
        assertThat(hasTable()).isTrue();
        assertThatCode(validate::execute).doesNotThrowAnyException();
        assertThatCode(() -> migrate().execute()).doesNotThrowAnyException();
    }

    @Test
    void aKeyspaceThatIsMissingIsCreatedIfItsOptionsAreSaid() throws Exception {
        String options = "replication = {'class': 'SimpleStrategy', 'replication_factor': 1}";
        ValidateMojo validate = validate();
        validate.keyspace = "music";
        validate.keyspaceOptions = options;
        assertThatThrownBy(validate::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1. CREATE KEYSPACE IF NOT EXISTS music WITH replication = ");

        MigrateMojo migrate = migrate();
        migrate.keyspace = "music";
        migrate.keyspaceOptions = options;
        try {
            migrate.execute();
            assertThatCode(validate::execute).doesNotThrowAnyException();
            validate.keyspaceOptions = "replication = {'class': 'SimpleStrategy', 'replication_factor': 3}";
            assertThatThrownBy(validate::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("The replication of the keyspace music is {");
        } finally {
            session.execute("DROP KEYSPACE IF EXISTS music");
        }
    }

    @Test
    void aChangedFileFailsTheBuild() throws Exception {
        migrate().execute();
        Files.writeString(
                directory.resolve("V0001__song.cql"), "CREATE TABLE song (title text PRIMARY KEY, year text)");

        assertThatThrownBy(() -> migrate().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("V0001__song.cql was changed after it was applied to ");
    }

    private void onlySongsAreWritten() throws Exception {
        try (Stream<Path> files = Files.list(directory.resolve("java/music"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Song.java", "SongDao.java", "SchemaMapper.java");
        }
        assertThat(directory.resolve("java/music/Song.java"))
                .content()
                .contains("@Entity\npublic record Song(@PartitionKey String title, Integer year) {");
    }

    @Test
    void entitiesAreWrittenForTheTablesOfTheProgram() throws Exception {
        migrate().execute();
        GenerateEntitiesFromKeyspaceMojo mojo = connected(new GenerateEntitiesFromKeyspaceMojo());
        mojo.packageName = "music";
        mojo.output = directory.resolve("java").toFile();
        mojo.execute();

        onlySongsAreWritten();
    }

    @Test
    void whatDescribeShowsIsReadAsASchema() throws Exception {
        migrate().execute();
        String keyspace = session.getKeyspace().orElseThrow().asCql(true);
        GenerateEntitiesMojo mojo = new GenerateEntitiesMojo();
        mojo.schema = Files.writeString(
                        directory.resolve("described.cql"),
                        session.execute("DESCRIBE KEYSPACE " + keyspace).all().stream()
                                .map(row -> row.getString("create_statement"))
                                .collect(joining("\n")))
                .toFile();
        mojo.packageName = "music";
        mojo.output = directory.resolve("java").toFile();
        mojo.execute();

        onlySongsAreWritten();
    }

    @Test
    void wrongParametersAreNamed() {
        MigrateMojo nowhere = migrate();
        nowhere.contactPoints = List.of("127.0.0.1:1");
        assertThatThrownBy(nowhere::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("The cluster cannot be reached at 127.0.0.1:1");

        MigrateMojo noPort = migrate();
        noPort.contactPoints = List.of("localhost:cql");
        assertThatThrownBy(noPort::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("colonnade.contactPoints: localhost:cql is neither host nor host:port");

        MigrateMojo noFolder = migrate();
        noFolder.migrations = directory.resolve("none").toFile();
        assertThatThrownBy(noFolder::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("colonnade.migrations: there is no folder ");

        MigrateMojo noKeyspace = migrate();
        noKeyspace.keyspace = "none";
        assertThatThrownBy(noKeyspace::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("There is no keyspace none");

        ValidateMojo unknown = connected(validate());
        unknown.keyspace = "none";
        assertThatThrownBy(unknown::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("There is no keyspace none");
    }
}
