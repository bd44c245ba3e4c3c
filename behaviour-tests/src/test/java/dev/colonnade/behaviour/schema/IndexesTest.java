package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.schema.Indexed.Video;
import dev.colonnade.behaviour.schema.Indexed.VideoDao;
import dev.colonnade.behaviour.schema.Indexed.VideoMapper;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@CassandraTest
class IndexesTest {
    private static final Video ONE = new Video(
            1,
            "Metropolis",
            1927,
            "UFA",
            Set.of("silent", "robot"),
            Map.of("poster", "p.png"),
            List.of("a", "b"),
            "A city of the future",
            List.of(0.0f, 1.0f));
    private static final Video OTHER = new Video(
            2, "Nosferatu", 1922, "Prana", Set.of(), Map.of(), List.of("c"), "The count", List.of(5.0f, 5.0f));

    private final CqlSession session;

    IndexesTest(CqlSession session) {
        this.session = session;
    }

    @Test
    void theTableThatIsCreatedHasThem() {
        Colonnade.Builder builder = Colonnade.builder(session).schemaAction(SchemaAction.UPDATE);
        VideoDao dao = builder.build(VideoMapper.class).videos();

        assertThat(builder.plan(VideoMapper.class).differences()).isEmpty();
        assertThat(session.execute(
                                "SELECT index_name FROM system_schema.indexes WHERE keyspace_name = ?",
                                session.getKeyspace().orElseThrow().asInternal())
                        .map(row -> row.getString(0)))
                .containsExactlyInAnyOrder(
                        "by_year",
                        "video_embedding_idx",
                        "video_links_idx",
                        "video_links_idx_1",
                        "video_parts_idx",
                        "video_studio_idx",
                        "video_summary_idx",
                        "video_tags_idx",
                        "video_title_idx");
        dao.save(ONE);
        dao.save(OTHER);
        assertThat(dao.titled("Metropolis")).containsExactly(ONE);
        assertThat(dao.titledAsync("Nosferatu").toCompletableFuture().join()).containsExactly(OTHER);
        assertThat(dao.between(1925, 1930)).containsExactly(ONE);
        assertThat(dao.of("ufa")).containsExactly(ONE);
        assertThat(dao.tagged("robot")).containsExactly(ONE);
        assertThat(dao.linked("poster")).containsExactly(ONE);
        assertThat(dao.linkedTo("poster", "p.png")).containsExactly(ONE);
        assertThat(dao.madeOf(List.of("c"))).containsExactly(OTHER);
        assertThat(dao.summed("The%")).containsExactly(OTHER);
        assertThat(dao.nearest(List.of(0.0f, 0.9f))).containsExactly(1);
    }

    @Test
    void anIndexThatIsMissingIsMade() {
        Colonnade.Builder builder = Colonnade.builder(session).schemaAction(SchemaAction.UPDATE);
        builder.build(VideoMapper.class);
        session.execute("DROP INDEX by_year");

        assertThat(builder.plan(VideoMapper.class).statements())
                .extracting(statement -> statement.cql())
                .containsExactly("CREATE CUSTOM INDEX IF NOT EXISTS by_year ON video (year) USING 'sai'");
        builder.build(VideoMapper.class);
        assertThat(builder.plan(VideoMapper.class).differences()).isEmpty();
    }
}
