package dev.colonnade.behaviour.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@CassandraTest
class TimesTest {
    private final CqlSession session;
    private final TimesDao dao;
    private final String book = UUID.randomUUID().toString();

    TimesTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(TimesMapper.class)
                .times();
    }

    @Test
    void anInsertHasItsTime() {
        Instant time = Instant.ofEpochSecond(1_000, 123_456_789);
        dao.save(note("a"), time);
        assertThat(writtenAt()).isEqualTo(1_000_123_456L);
        dao.save(note("b"), time.minusSeconds(1));
        assertThat(title()).isEqualTo("a");
    }

    @Test
    void besidesATimeToLive() {
        dao.saveFor(note("a"), 1_000, Duration.ofMinutes(5));
        assertThat(writtenAt()).isEqualTo(1_000);
        assertThat(ttl()).isBetween(200, 300);
        dao.update(note("b"), 1_000, 2_000).toCompletableFuture().join();
        assertThat(writtenAt()).isEqualTo(2_000);
        assertThat(ttl()).isBetween(800, 1_000);
        dao.rename(book, 1, "c", 3_000, 500);
        assertThat(writtenAt()).isEqualTo(3_000);
        assertThat(ttl()).isBetween(300, 500);
        assertThat(title()).isEqualTo("c");
    }

    @Test
    void aTimeToLiveThatTheMethodSays() {
        dao.updateForMinutes(note("a"), 1_000);
        assertThat(writtenAt()).isEqualTo(1_000);
        assertThat(ttl()).isBetween(200, 300);
        dao.renameForADay(book, 1, "b");
        assertThat(ttl()).isBetween(86_000, 86_400);
        dao.saveForMinutes(note("c"));
        assertThat(ttl()).isBetween(200, 300);
    }

    @Test
    void anUpdateHasItsTime() {
        dao.saveAll(List.of(note("a")), 1_000);
        assertThat(writtenAt()).isEqualTo(1_000);
        dao.change(note("a"), note("b"), 2_000);
        assertThat(writtenAt()).isEqualTo(2_000);
        dao.retitle(book, 1, "c", Instant.ofEpochSecond(0, 3_000_000));
        assertThat(writtenAt()).isEqualTo(3_000);
    }

    @Test
    void aDeleteRemovesWhatIsOlder() {
        dao.saveFor(note("a"), 1_000, Duration.ZERO);
        dao.remove(note("a"), 999);
        dao.removeBook(book, 999);
        dao.untitle(book, 1, 999);
        assertThat(title()).isEqualTo("a");
        dao.untitle(book, 1, 1_000);
        assertThat(dao.find(book, 1)).contains(new Note(book, 1, null, "text"));
        dao.remove(note("a"), 1_000);
        assertThat(dao.find(book, 1)).isEmpty();
        dao.saveFor(note("b"), 2_000, Duration.ZERO);
        dao.removeBook(book, 2_000);
        assertThat(dao.find(book, 1)).isEmpty();
    }

    @Test
    void timesThatAreNone() {
        assertThatThrownBy(() -> dao.saveFor(note("a"), Long.MIN_VALUE, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-9223372036854775808");
        assertThatThrownBy(() -> dao.save(note("a"), Instant.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too many microseconds");
    }

    private Note note(String title) {
        return new Note(book, 1, title, "text");
    }

    private String title() {
        return Objects.requireNonNull(dao.find(book, 1).orElseThrow().title());
    }

    private long writtenAt() {
        return row().getLong(0);
    }

    private int ttl() {
        return row().getInt(1);
    }

    private Row row() {
        return Objects.requireNonNull(
                session.execute("SELECT writetime(title), ttl(title) FROM note WHERE book = ? AND number = 1", book)
                        .one());
    }
}
