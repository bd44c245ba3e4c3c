package dev.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueriesMojoTest {
    private static final String MEDIA = """
            package media;

            import dev.colonnade.annotations.*;
            import java.util.List;
            import java.util.UUID;

            public interface Media {
                @Entity record Video(@PartitionKey UUID id, @ClusteringColumn String part, int length) {}

                @Dao interface VideoDao {
            METHODS
                }

                @Mapper interface MediaMapper {
                    VideoDao videos();
                }
            }
            """;
    private static final String BEFORE = """
            @Select List<Video> find(UUID id);
            @Query("SELECT part FROM video WHERE id = :id AND part > 'a'") List<String> parts(UUID id);
            @Query("SELECT count(*) FROM video WHERE id = :id") long count(UUID id);
            @Query("UPDATE video SET length = :length WHERE id = :id AND part = :part") void set(UUID id, String part, int length);
            """;
    private static final String NOW = """
            @Select List<Video> find(UUID id);
            @Query("SELECT part FROM video WHERE id = :id") List<String> parts(UUID id);
            @Query("SELECT count(*) FROM video") @FullScan("it is small") long count();
            @Query("UPDATE video SET length = :length WHERE id = :id AND part = :part IF EXISTS") boolean set(UUID id, String part, int length);
            """;

    @TempDir
    private static Path shared;

    private static CompiledProject before = new CompiledProject(Path.of(""));
    private static CompiledProject now = new CompiledProject(Path.of(""));

    @TempDir
    private Path copies;

    private Path copy = Path.of("");

    @BeforeAll
    static void compile() {
        before = project("before", BEFORE);
        now = project("now", NOW);
    }

    private static CompiledProject project(String name, String methods) {
        return new CompiledProject(shared.resolve(name))
                .source("media/Media.java", MEDIA.replace("METHODS", methods))
                .compiled();
    }

    @BeforeEach
    void acceptWhatWas() throws Exception {
        QueriesMojo mojo = before.queries(copies);
        mojo.accept = true;
        mojo.execute();
        copy = copies.resolve("media.Media.MediaMapper.json");
    }

    @Test
    void whatIsAcceptedIsTheCatalogueOfTheCompiler() {
        assertThat(copy)
                .hasSameTextualContentAs(
                        before.classes().resolve("META-INF/colonnade/media.Media.MediaMapper/queries.json"));
    }

    @Test
    void theSameQueriesPass() {
        assertThatCode(() -> before.queries(copies).execute()).doesNotThrowAnyException();
    }

    @Test
    void eachDifferenceIsTold() {
        assertThatThrownBy(() -> now.queries(copies).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                        The queries of media.Media.MediaMapper are not those of %s:
                          Media.VideoDao.parts(UUID): access was slice and is partition
                          Media.VideoDao.parts(UUID): the statement was SELECT part FROM video WHERE id = :id AND part > 'a' and is SELECT part FROM video WHERE id = :id
                          Media.VideoDao.count() is new: full-scan of video, SELECT count(*) FROM video
                          Media.VideoDao.set(UUID, String, int): conditional was false and is true
                          Media.VideoDao.set(UUID, String, int): idempotent was true and is false
                          Media.VideoDao.set(UUID, String, int): the statement was UPDATE video SET length = :length WHERE id = :id AND part = :part and is UPDATE video SET length = :length WHERE id = :id AND part = :part IF EXISTS
                          Media.VideoDao.count(UUID) is gone: SELECT count(*) FROM video WHERE id = :id
                        If this is meant, run the goal with -Dcolonnade.accept=true and commit what it writes""", copy);
    }

    @Test
    void aNewReasonIsADifference() throws Exception {
        Path other = copies.resolve("other");
        QueriesMojo mojo = now.queries(other);
        mojo.accept = true;
        mojo.execute();
        Path file = other.resolve("media.Media.MediaMapper.json");
        Files.writeString(file, Files.readString(file).replace("it is small", "nobody asks"));

        assertThatThrownBy(() -> now.queries(other).execute())
                .hasMessageContaining("\n  Media.VideoDao.count(): the reason was nobody asks and is it is small\n");
    }

    @Test
    void aMapperWithoutACopyIsRefused() throws Exception {
        Files.delete(copy);

        assertThatThrownBy(() -> before.queries(copies).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The queries of media.Media.MediaMapper have no committed copy " + copy + "\n");
    }

    @Test
    void aCopyWithoutAMapperIsRefused() throws Exception {
        Path old = Files.copy(copy, copies.resolve("media.OldMapper.json"));

        assertThatThrownBy(() -> before.queries(copies).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(old + " is of no mapper of the project: delete it\n");
    }

    @Test
    void aDamagedCopyIsNamed() throws Exception {
        Files.writeString(copy, "{");

        assertThatThrownBy(() -> before.queries(copies).execute())
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(copy + " is no catalogue of queries: ");
    }

    @Test
    void aCatalogueThatTheCompilerDidNotWriteIsMissed() throws Exception {
        CompiledProject project = project("without", BEFORE);
        Files.delete(project.classes().resolve("META-INF/colonnade/media.Media.MediaMapper/queries.json"));

        assertThatThrownBy(() -> project.queries(copies).execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The compiler wrote no catalogue of media.Media.MediaMapper: is"
                        + " dev.colonnade:mapper-processor among its annotation processors?");
    }

    @Test
    void aModuleWithoutClassesByItsPackagingIsPassedOver() {
        QueriesMojo mojo = new CompiledProject(copies).queries(copies);
        mojo.packaging = "pom";

        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }
}
