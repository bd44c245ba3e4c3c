package dev.colonnade.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.Lwt;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@CassandraTest
class QuickstartTest {
    private final Video video =
            new Video(UUID.randomUUID(), "Nosferatu", Instant.EPOCH, Set.of("silent"), new Studio("Prana", "Berlin"));

    @Test
    void savesAndFinds(CqlSession session) {
        MediaMapper media =
                Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(MediaMapper.class);

        VideoDao videos = media.videos();
        videos.save(video);
        videos.addTags(video.id(), Set.of("horror"));

        Video found = videos.find(video.id()).orElseThrow();
        assertThat(found.tags()).containsExactlyInAnyOrder("silent", "horror");
    }

    @Test
    void tellsWhoWasFirst(CqlSession session) {
        VideoDao videos = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(MediaMapper.class)
                .videos();
        videos.create(video);
        String title = "";

        Lwt<Video> outcome = videos.create(video);
        if (outcome instanceof Lwt.Rejected<Video> rejected) {
            title = rejected.current().orElseThrow().title();
        }

        assertThat(title).isEqualTo("Nosferatu");
    }

    @Test
    void readsRowsOfAPartition(CqlSession session) {
        CommentDao comments = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(MediaMapper.class)
                .comments();
        Comment first = new Comment(video.id(), Instant.EPOCH, "Bram", "Familiar.");
        Comment second = new Comment(video.id(), Instant.EPOCH.plus(Duration.ofDays(1)), "Ellen", "Long.");
        comments.save(first).toCompletableFuture().join();
        comments.save(second).toCompletableFuture().join();

        assertThat(comments.of(video.id())).containsExactly(second, first);
        assertThat(comments.stream(video.id())).hasSize(2);
        assertThat(comments.find(video.id(), Instant.EPOCH, "Bram")).contains(first);
        comments.removeAll(video.id());
        assertThat(comments.of(video.id())).isEmpty();
    }

    @Test
    void mapsAClass(CqlSession session) {
        PlaylistDao playlists = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(PlaylistDao.PlaylistMapper.class)
                .playlists();
        Playlist playlist = new Playlist(UUID.randomUUID(), "Silent", List.of(video.id()));
        playlists.save(playlist);

        Optional<Playlist> found = playlists.find(playlist.getId());
        assertThat(found.orElseThrow()).usingRecursiveComparison().isEqualTo(playlist);
        assertThat(found.orElseThrow().next()).isZero();
    }
}
