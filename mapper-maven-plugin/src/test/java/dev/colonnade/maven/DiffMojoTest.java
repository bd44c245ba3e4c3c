package dev.colonnade.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals snapshot and diff, through the life of a project. */
class DiffMojoTest {
    private static final String MEDIA = """
            package media;

            import dev.colonnade.annotations.*;
            import java.util.Optional;
            import java.util.UUID;

            public interface Media {
                @Entity record Video(@PartitionKey UUID id, PROPERTIES) {}

                @Dao interface VideoDao {
                    @Select Optional<Video> find(UUID id);
                }

                @Mapper interface MediaMapper {
                    VideoDao videos();
                }

                @Mapper interface OtherMapper {
                    VideoDao videos();
                }
            }
            """;

    @TempDir
    private static Path shared;

    private static CompiledProject before = new CompiledProject(Path.of(""));
    private static CompiledProject more = new CompiledProject(Path.of(""));
    private static CompiledProject other = new CompiledProject(Path.of(""));

    @TempDir
    private Path directory;

    private Path snapshots = Path.of("");
    private Path migrations = Path.of("");
    private Path snapshot = Path.of("");

    @BeforeAll
    static void compile() {
        before = project("before", "String title, String note");
        more = project("more", "String title, int year");
        other = project("other", "int title, String note, int year");
    }

    private static CompiledProject project(String name, String properties) {
        return new CompiledProject(shared.resolve(name))
                .source("media/Media.java", MEDIA.replace("PROPERTIES", properties))
                .compiled();
    }

    @BeforeEach
    void takeSnapshot() throws Exception {
        snapshots = directory.resolve("schema");
        migrations = directory.resolve("migrations");
        snapshot = snapshots.resolve("media.Media.MediaMapper.cql");
        before.snapshot(snapshots).execute();
    }

    private void diff(CompiledProject project) throws Exception {
        project.diff(snapshots, migrations).execute();
    }

    @Test
    void aSnapshotIsTheSchema() {
        assertThat(snapshot).hasContent("""
                CREATE TABLE IF NOT EXISTS video (id uuid, title text, note text, PRIMARY KEY ((id)));
                """);
    }

    @Test
    void theSameSchemaPasses() {
        assertThatCode(() -> diff(before)).doesNotThrowAnyException();
        assertThatCode(() -> before.snapshot(snapshots).execute()).doesNotThrowAnyException();
        assertThat(migrations).doesNotExist();
    }

    @Test
    void anAdditionIsWrittenOnceAndPassesThen() throws Exception {
        Files.createDirectories(migrations);
        Files.writeString(migrations.resolve("V0007__by_hand.cql"), "");
        Path migration = migrations.resolve("V0008__year.cql");

        assertThatThrownBy(() -> diff(more))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                        The schema of the mappers is not that of the snapshots

                        media.Media.MediaMapper:
                        %1$s
                        media.Media.OtherMapper:
                        %1$s
                        Commit what is written; the next build passes:
                          %2$s
                          %3$s
                          %4$s""", """
                        The schema of the keyspace is not as expected: 1 statement to run, 0 decisions to take, 1 warning

                        Can be run as it is, in this order; nothing is lost:
                          1. ALTER TABLE video ADD year int;

                        Is there and not expected; it may stay:
                          - The table video has a column note that is not expected

                        To deploy while the old program runs:
                          1. Run the statements: the old program goes on with what they leave
                          2. Deploy the new program when they are run: it cannot use the schema before
                          3. Drop what is not expected only when no program that uses it runs any more, the old one among them
                        """, migration, snapshot, snapshots.resolve("media.Media.OtherMapper.cql"));
        assertThat(migration).hasContent("""
                -- Run this before the new program is deployed; the old one goes on.
                ALTER TABLE video ADD year int;

                -- For a later migration, when no program that uses it runs any more:
                -- The table video has a column note that is not expected
                """);
        assertThatCode(() -> diff(more)).doesNotThrowAnyException();
    }

    @Test
    void whatNeedsADecisionFailsWithThePlanAndWritesNothing() throws Exception {
        String old = Files.readString(snapshot);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> diff(other))
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("  - The column title of video is text and not int\n")
                    .hasMessageContaining("  1. Take the decisions first: the new program cannot use")
                    .hasMessageContaining("Nothing is written. ");
        }
        assertThat(snapshot).hasContent(old);
        assertThat(migrations).doesNotExist();
    }

    @Test
    void withoutASnapshotTheFirstMigrationCreatesAll() throws Exception {
        Path none = directory.resolve("none");

        assertThatThrownBy(() -> before.diff(none, migrations).execute()).hasMessageContaining("V0001__video.cql");
        assertThat(migrations.resolve("V0001__video.cql"))
                .content()
                .contains("CREATE TABLE IF NOT EXISTS video (id uuid, title text, note text, PRIMARY KEY ((id)));\n");
        assertThatCode(() -> before.diff(none, migrations).execute()).doesNotThrowAnyException();
    }

    @Test
    void aSnapshotOfAnotherSchemaIsOverwrittenOnlyIfItIsAccepted() throws Exception {
        SnapshotMojo mojo = other.snapshot(snapshots);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The snapshot " + snapshot + " is not the schema of media.Media.MediaMapper:"
                        + " The column title of video is text and not int\n");
        mojo.accept = true;
        mojo.execute();
        assertThatCode(() -> diff(other)).doesNotThrowAnyException();
    }

    @Test
    void aDamagedSnapshotIsNamedWithItsLine() throws Exception {
        Files.writeString(snapshot, "\nCREATE TABEL video (id uuid PRIMARY KEY)");

        assertThatThrownBy(() -> diff(before))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(snapshot + ":2: ");
    }

    @Test
    void aSnapshotWithoutAMapperIsRefused() throws Exception {
        Path old = Files.copy(snapshot, snapshots.resolve("media.OldMapper.cql"));

        assertThatThrownBy(() -> diff(before)).hasMessage(old + " is of no mapper of the project: delete it");
        assertThatThrownBy(() -> before.snapshot(snapshots).execute())
                .hasMessageStartingWith(old + " is of no mapper of the project: delete it");
    }
}
