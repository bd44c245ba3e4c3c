package dev.colonnade.behaviour.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.servererrors.InvalidQueryException;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@CassandraTest
class JsonTest {
    private final CqlSession session;
    private final SongDao dao;
    private final String album = UUID.randomUUID().toString();

    JsonTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(SongMapper.class)
                .songs();
    }

    @Test
    void aDocumentIsARow() {
        dao.put(document("\"title\": \"one\", \"seconds\": 90, \"tags\": [\"a\", \"b\"]"));
        assertThat(dao.find(album, 1)).contains(new Song(album, 1, "one", 90, Set.of("a", "b")));
        dao.put(document("\"title\": \"two\""));
        assertThat(dao.find(album, 1)).contains(new Song(album, 1, "two", null, Set.of()));
    }

    @Test
    void whatADocumentLeavesOutStays() {
        dao.save(new Song(album, 1, "one", 90, Set.of("a")));
        dao.merge(document("\"title\": \"two\""));
        assertThat(dao.find(album, 1)).contains(new Song(album, 1, "two", 90, Set.of("a")));
    }

    @Test
    void underACondition() {
        assertThat(dao.create(document("\"title\": \"one\""))).isTrue();
        assertThat(dao.create(document("\"title\": \"two\""))).isFalse();
        assertThat(dao.find(album, 1).orElseThrow().title()).isEqualTo("one");
    }

    @Test
    void forATime() {
        dao.hold(document("\"title\": \"one\""), Duration.ofMinutes(5))
                .toCompletableFuture()
                .join();
        Row row = Objects.requireNonNull(session.execute("SELECT ttl(title) FROM song WHERE album = ?", album)
                .one());
        assertThat(row.getInt(0)).isBetween(200, 300);
    }

    @Test
    void aRowIsADocument() {
        dao.save(new Song(album, 1, "one", 90, Set.of("a")));
        dao.save(new Song(album, 2, null, null, Set.of()));
        assertThat(dao.json(album, 1)).contains(document("\"title\": \"one\""));
        assertThat(dao.json(album, 3)).isEmpty();
        assertThat(dao.all(album).toCompletableFuture().join())
                .containsExactly(
                        document("\"seconds\": 90, \"tags\": [\"a\"], \"title\": \"one\""),
                        "{\"album\": \"" + album
                                + "\", \"track\": 2, \"seconds\": null, \"tags\": null, \"title\": null}");
    }

    @Test
    void aValueIsADocument() {
        dao.save(new Song(album, 1, "one", 90, Set.of("a")));
        dao.tag(album, 1, "[\"b\", \"c\"]");
        assertThat(dao.lines(album)).containsExactly(new SongDao.Line("one", "[\"b\", \"c\"]"));
    }

    @Test
    void whatIsNoDocumentIsTheServersError() {
        assertThatThrownBy(() -> dao.put("{")).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> dao.put("{\"album\": \"x\"}")).isInstanceOf(InvalidQueryException.class);
    }

    private String document(String columns) {
        return "{\"album\": \"" + album + "\", \"track\": 1, " + columns + "}";
    }
}
