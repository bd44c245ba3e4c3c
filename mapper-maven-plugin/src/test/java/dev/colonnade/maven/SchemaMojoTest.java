package dev.colonnade.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaMojoTest {
    private static final String MEDIA = """
            package media;

            import dev.colonnade.annotations.*;
            import java.util.Optional;
            import java.util.UUID;

            public interface Media {
                @Udt record Studio(String name) {}

                @Entity record Video(@PartitionKey UUID id, String title, Studio studio) {}

                @Dao interface VideoDao {
                    @Select Optional<Video> find(UUID id);
                }

                @Mapper interface MediaMapper {
                    VideoDao videos();
                }
            }
            """;
    private static final String MUSIC = """
            package music;

            import dev.colonnade.annotations.*;

            public interface Music {
                @Entity record Song(@PartitionKey String title) {}

                @Dao interface SongDao {
                    @Insert void save(Song song);
                }

                @Mapper interface MusicMapper {
                    SongDao songs();
                }
            }
            """;
    private static final String MEDIA_SCHEMA = """
            CREATE TYPE IF NOT EXISTS studio (name text);
            CREATE TABLE IF NOT EXISTS video (id uuid, title text, studio studio, PRIMARY KEY ((id)));
            """;
    private static final String MUSIC_SCHEMA = """
            CREATE TABLE IF NOT EXISTS song (title text, PRIMARY KEY ((title)));
            """;

    @TempDir
    private static Path shared;

    private static CompiledProject mediaAndMusic = new CompiledProject(Path.of(""));

    @TempDir
    private Path directory;

    @BeforeAll
    static void compile() {
        mediaAndMusic = new CompiledProject(shared)
                .source("media/Media.java", MEDIA)
                .source("music/Music.java", MUSIC)
                .compiled();
    }

    private CompiledProject project() {
        return new CompiledProject(directory);
    }

    private static String printed(SchemaMojo mojo) throws MojoExecutionException, MojoFailureException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mojo.out = new PrintStream(bytes, true, UTF_8);
        mojo.execute();
        return bytes.toString(UTF_8);
    }

    @Test
    void theSchemaOfAllMappersIsPrinted() throws Exception {
        assertThat(printed(mediaAndMusic.schema())).isEqualTo(MEDIA_SCHEMA + MUSIC_SCHEMA);
    }

    @Test
    void oneMapperCanBeNamedWithOrWithoutItsPackage() throws Exception {
        for (String name :
                new String[] {"MusicMapper", "Music.MusicMapper", "music.Music.MusicMapper", "music.Music$MusicMapper"
                }) {
            SchemaMojo mojo = mediaAndMusic.schema();
            mojo.mapper = name;

            assertThat(printed(mojo)).isEqualTo(MUSIC_SCHEMA);
        }
    }

    @Test
    void theKeyspaceIsPutBeforeTypesAndTables() throws Exception {
        SchemaMojo mojo = mediaAndMusic.schema();
        mojo.mapper = "MediaMapper";
        mojo.keyspace = "\"Media\"";

        assertThat(printed(mojo)).isEqualTo("""
                        CREATE TYPE IF NOT EXISTS "Media".studio (name text);
                        CREATE TABLE IF NOT EXISTS "Media".video (id uuid, title text, studio studio, PRIMARY KEY ((id)));
                        """);
    }

    @Test
    void theKeyspaceIsCreatedFirstIfItsOptionsAreSaid() throws Exception {
        SchemaMojo mojo = mediaAndMusic.schema();
        mojo.mapper = "MusicMapper";
        mojo.keyspace = "\"Music\"";
        mojo.keyspaceOptions = "replication = {'class': 'NetworkTopologyStrategy', 'dc1': 3}";

        assertThat(printed(mojo)).isEqualTo("""
                        CREATE KEYSPACE IF NOT EXISTS "Music" WITH replication = {'class': 'NetworkTopologyStrategy', 'dc1': '3'};
                        CREATE TABLE IF NOT EXISTS "Music".song (title text, PRIMARY KEY ((title)));
                        """);
    }

    @Test
    void optionsOfAKeyspaceThatAreWrongOrOfNoneAreRefused() {
        SchemaMojo mojo = mediaAndMusic.schema();
        mojo.keyspaceOptions = "replication = {'class': 'SimpleStrategy'}";
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("colonnade.keyspaceOptions: they are of no keyspace: name it with -Dcolonnade.keyspace=…");

        mojo.keyspace = "music";
        mojo.keyspaceOptions = "replication = 3";
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("colonnade.keyspaceOptions: The options of the keyspace are wrong: The"
                        + " replication is a map in braces, not 3\n");
    }

    @Test
    void aFileIsWrittenInADirectoryThatNeedNotExist() throws Exception {
        SchemaMojo mojo = mediaAndMusic.schema();
        mojo.output = directory.resolve("target/cql/schema.cql").toFile();

        assertThat(printed(mojo)).isEmpty();
        assertThat(directory.resolve("target/cql/schema.cql")).hasContent(MEDIA_SCHEMA + MUSIC_SCHEMA);
    }

    @Test
    void aModuleWithoutClassesByItsPackagingIsPassedOver() throws Exception {
        SchemaMojo mojo = project().schema();
        mojo.packaging = "pom";

        assertThat(printed(mojo)).isEmpty();
    }

    @Test
    void aProjectThatIsNotCompiledIsRefused() {
        assertThatThrownBy(() -> project().schema().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The project is not compiled, there is no class in "
                        + project().classes()
                        + ": run \"mvn compile\" first, or both at once");
    }

    @Test
    void aProjectWithoutMapperIsRefused() {
        CompiledProject project =
                project().source("Nothing.java", "class Nothing {}").compiled();

        assertThatThrownBy(() -> project.schema().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The project has no mapper, no class in " + project.classes()
                        + " is an interface with @Mapper");
    }

    @Test
    void aMapperWithoutImplementationIsRefused() {
        CompiledProject project = project().source("music/Music.java", MUSIC).compiledWithoutProcessor();

        assertThatThrownBy(() -> project.schema().execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The compiler wrote no implementation of music.Music$MusicMapper: is"
                        + " dev.colonnade:mapper-processor among its annotation processors?");
    }

    @Test
    void anUnknownMapperIsRefusedWithThoseThatThereAre() {
        SchemaMojo mojo = mediaAndMusic.schema();
        mojo.mapper = "MovieMapper";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("colonnade.mapper: the project has no mapper MovieMapper."
                        + " Its mappers are media.Media$MediaMapper, music.Music$MusicMapper");
    }

    @Test
    void aKeyspaceThatIsNoNameIsRefused() {
        SchemaMojo mojo = mediaAndMusic.schema();
        mojo.keyspace = "my-media";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("colonnade.keyspace: 'my-media' is no name in CQL."
                        + " A name is letters, digits and underscores after a letter, or anything in double quotes");
    }

    @Test
    void aClassPathWithoutTheRuntimeIsRefused() {
        SchemaMojo mojo = mediaAndMusic.schema();
        mojo.classPath = mojo.classPath.subList(0, 1);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("media.Media_MediaMapperImpl cannot be loaded")
                .hasMessageContaining("dev.colonnade:mapper-runtime above all, has to be a compile dependency");
    }

    @Test
    void aDamagedClassIsNamed() throws Exception {
        CompiledProject project =
                project().source("Nothing.java", "class Nothing {}").compiled();
        Path damaged = Files.write(project.classes().resolve("Damaged.class"), new byte[64]);

        assertThatThrownBy(() -> project.schema().execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining(damaged + " cannot be read");
    }
}
