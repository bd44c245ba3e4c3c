package dev.colonnade.behaviour.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.Page;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CassandraTest
class ClausesTest {
    private final CqlSession session;
    private final PostDao dao;
    private final String forum = UUID.randomUUID().toString();

    ClausesTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(PostMapper.class)
                .posts();
    }

    @BeforeEach
    void posts() {
        for (int day = 1; day <= 4; day++) {
            for (int number = 1; number <= 2; number++) {
                dao.save(Post.of(forum, day, number, "day" + day));
            }
        }
    }

    @Test
    void aRangeInAnOrderWithALimit() {
        assertThat(dao.between(forum, 2, 4, 10)).extracting(Post::day).containsExactly(3, 3, 2, 2);
        assertThat(dao.between(forum, 2, 4, 3)).hasSize(3);
    }

    @Test
    void aListAsksForAllThatHaveOneOfItsValues() {
        assertThat(dao.ofDays(forum, List.of(4, 1, 9))).extracting(Post::day).containsExactly(1, 1, 4, 4);
        assertThat(dao.ofDays(forum, List.of())).isEmpty();
        String other = UUID.randomUUID().toString();
        dao.save(Post.of(other, 7, 7));
        assertThat(dao.firstOf(List.of(forum, other))).extracting(Post::day).containsExactlyInAnyOrder(1, 7);
    }

    @Test
    void oneOfMany() {
        assertThat(dao.latest(forum).orElseThrow().day()).isEqualTo(4);
        assertThat(dao.firstOfEachDay(forum)).extracting(Post::number).containsExactly(1, 1, 1, 1);
    }

    @Test
    void columnsOutsideTheKey() {
        dao.rename(forum, 3, 1, "rare");
        assertThat(dao.titled(forum, "rare")).extracting(Post::day).containsExactly(3);
        assertThat(dao.tagged(forum, "day2")).hasSize(2);
        assertThat(dao.behind(Long.MIN_VALUE)).isNotEmpty();
        assertThat(dao.behind(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void someColumnsAreSet() {
        dao.rename(forum, 1, 1, "other");
        assertThat(post()).isEqualTo(titled("other"));
        dao.rename(forum, 1, 1, null);
        assertThat(post().title()).isNull();
        dao.discuss(forum, "birds");
        assertThat(dao.between(forum, 0, 9, 99)).extracting(Post::topic).containsOnly("birds");
    }

    @Test
    void someColumnsAreSetForATime() {
        dao.renameFor(forum, 1, 1, "short", Duration.ofMinutes(5))
                .toCompletableFuture()
                .join();
        assertThat(ttl(1)).isBetween(200, 300);
        dao.hold(forum, 1, 2, "short", Duration.ofMinutes(5));
        assertThat(ttl(2)).isBetween(200, 300);
    }

    @Test
    void conditions() {
        assertThat(dao.renameIfThere(forum, 9, 9, "x")).isFalse();
        assertThat(dao.renameIfThere(forum, 1, 1, "x")).isTrue();
        assertThat(dao.renameFrom(forum, 1, 1, "title", "y")).isFalse();
        assertThat(dao.renameFrom(forum, 1, 1, "x", "y")).isTrue();
        assertThat(dao.removeIf(forum, 1, 1, "x")).isFalse();
        assertThat(dao.removeIf(forum, 1, 1, "y")).isTrue();
        assertThat(dao.find(forum, 1, 1)).isEmpty();
    }

    @Test
    void partsOfARowAreDeleted() {
        dao.strip(forum, 1, 1, "a");
        Post stripped = post();
        assertThat(stripped.title()).isNull();
        assertThat(stripped.votes()).isEqualTo(Map.of("b", 2));
        assertThat(stripped.lines()).containsExactly("y");
    }

    @Test
    void rangesOfRowsAreDeleted() {
        dao.removeBefore(forum, 3);
        assertThat(dao.between(forum, 0, 9, 99)).extracting(Post::day).containsExactly(4, 4, 3, 3);
        dao.removeAll(List.of(forum, "none"));
        assertThat(dao.between(forum, 0, 9, 99)).isEmpty();
    }

    @Test
    void countersCountUpAndDown() {
        dao.like(forum, 3, 0);
        dao.like(forum, -1, 5);
        assertThat(dao.likes(forum)).isEqualTo(new Likes(forum, 2, 5));
    }

    @Test
    void manyEntitiesAreWrittenEachByItself() {
        String many = UUID.randomUUID().toString();
        List<Post> posts = IntStream.range(0, 500)
                .mapToObj(number -> Post.of(many, 1, number))
                .toList();
        dao.saveAll(posts);
        assertThat(dao.between(many, 0, 9, 9999)).containsExactlyInAnyOrderElementsOf(posts);
        dao.removeThese(new HashSet<>(posts.subList(10, 500)));
        assertThat(dao.between(many, 0, 9, 9999)).containsExactlyInAnyOrderElementsOf(posts.subList(0, 10));
        dao.updateAll(posts.get(20), posts.get(21));
        assertThat(dao.between(many, 0, 9, 9999)).hasSize(12);
        dao.updateAll();
        dao.saveAllAsync(posts, Duration.ofHours(1)).toCompletableFuture().join();
        assertThat(dao.between(many, 0, 9, 9999)).hasSize(500);
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker do
    void nothingIsSentIfOneOfManyCannotBe() {
        String many = UUID.randomUUID().toString();
        assertThatThrownBy(() -> dao.saveAll(List.of(Post.of(many, 1, 1), Post.of(null, 1, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("forum is null");
        assertThat(dao.between(many, 0, 9, 9)).isEmpty();
    }

    @Test
    void theCallerChangesTheStatement() {
        long time = 1_000_000;
        dao.saveAs(Post.of(forum, 7, 1), builder -> builder.setQueryTimestamp(time));
        assertThat(written(7)).isEqualTo(time);
        Post changed = new Post(forum, 7, 1, null, "changed", Set.of(), Map.of("a", 1, "b", 2), List.of("x", "y"));
        assertThat(dao.change(Post.of(forum, 7, 1), changed, builder -> builder.setQueryTimestamp(time + 1)))
                .isTrue();
        assertThat(written(7)).isEqualTo(time + 1);
        Page<Post> page = dao.since(forum, 1, null, builder -> builder.setPageSize(2));
        assertThat(page.items()).hasSize(2);
        assertThat(dao.since(forum, 1, page.next().orElseThrow(), builder -> builder.setPageSize(2))
                        .items())
                .hasSize(2)
                .doesNotContainAnyElementsOf(page.items());
    }

    private long written(int day) {
        Row row = session.execute("SELECT writetime(title) FROM post WHERE forum = ? AND day = ?", forum, day)
                .one();
        return Objects.requireNonNull(row).getLong(0);
    }

    private Post post() {
        return dao.find(forum, 1, 1).orElseThrow();
    }

    private Post titled(String title) {
        Post post = Post.of(forum, 1, 1, "day1");
        return new Post(forum, 1, 1, null, title, post.tags(), post.votes(), post.lines());
    }

    private int ttl(int number) {
        Row row = session.execute(
                        "SELECT ttl(title) FROM post WHERE forum = ? AND day = 1 AND number = ?", forum, number)
                .one();
        return Objects.requireNonNull(row).getInt(0);
    }
}
