package dev.colonnade.behaviour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writes of columns, elements and ranges, for a time and at a time: {@link AcceptanceTest} has the list. */
@CassandraTest
class WritesTest {
    private final CqlSession session;
    private final SheetDao dao;
    private final Sheet sheet = Sheet.of(UUID.randomUUID().toString(), 1);

    WritesTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(AcceptanceMapper.class)
                .sheets();
    }

    @BeforeEach
    void save() {
        dao.save(sheet);
    }

    @Test
    @DisplayName("12: columns that a write does not name are not written")
    void onlyWhatIsNamed() {
        dao.set(sheet.pad(), 1, "named", true);
        assertThat(stored()).isEqualTo(sheet.titled("named").isDone());
    }

    @Test
    @DisplayName("23: a null deletes its column, by the name that it has in the table, beside a value")
    void aNullBesideAValue() {
        dao.set(sheet.pad(), 1, null, true);
        assertThat(stored()).isEqualTo(sheet.titled(null).isDone());
        await(dao.setAsync(sheet.pad(), 1, "back", false));
        assertThat(stored()).isEqualTo(sheet.titled("back"));
        await(dao.setAsync(sheet.pad(), 1, null, true));
        assertThat(stored()).isEqualTo(sheet.titled(null).isDone());
    }

    @Test
    @DisplayName("24: elements are added, removed, put before and behind, and a null removes the entry of a map")
    void elements() {
        dao.add(sheet.pad(), 1, Set.of("b", "c"), List.of("y"), "n", 2);
        assertThat(stored()).isEqualTo(sheet.with(Set.of("a", "b", "c"), List.of("x", "y"), Map.of("m", 1, "n", 2)));
        dao.add(sheet.pad(), 1, Set.of(), List.of(), "m", null);
        await(dao.removeAsync(sheet.pad(), 1, Set.of("a", "c"), List.of("v", "w"), Set.of("none")));
        assertThat(stored()).isEqualTo(sheet.with(Set.of("b"), List.of("v", "w", "x", "y"), Map.of("n", 2)));
    }

    @Test
    @DisplayName("25: a static column is deleted without the key of a row")
    void aStaticColumn() {
        dao.own(sheet.pad(), "Ada");
        assertThat(stored().owner()).isEqualTo("Ada");
        dao.disown(sheet.pad());
        assertThat(stored()).isEqualTo(sheet);
        dao.own(sheet.pad(), "Bob");
        await(dao.disownAsync(sheet.pad()));
        assertThat(stored()).isEqualTo(sheet);
    }

    @Test
    @DisplayName("26: a range of rows is deleted, those around it stay")
    void aRange() {
        for (int number = 2; number <= 6; number++) {
            dao.save(Sheet.of(sheet.pad(), number));
        }
        dao.removeFrom(sheet.pad(), 2, 4);
        await(dao.removeFromAsync(sheet.pad(), 5, 6));
        assertThat(session.execute("SELECT number FROM sheet WHERE pad = ?", sheet.pad())
                        .map(row -> row.getInt(0))
                        .all())
                .containsExactly(1, 4, 6);
    }

    @Test
    @DisplayName("37: the time to live is that of the write, else that of the table, and zero is for ever")
    void timesToLive() {
        session.execute("ALTER TABLE sheet WITH default_time_to_live = 9000");
        try {
            await(dao.saveAsync(sheet));
            assertThat(ttl()).isBetween(8_000, 9_000);
            dao.saveFor(sheet, Duration.ofMinutes(5));
            assertThat(ttl()).isBetween(200, 300);
            dao.saveFor(sheet, Duration.ZERO);
            assertThat(ttl()).isZero();
            dao.setFor(sheet.pad(), 1, "short", 500);
            assertThat(ttl()).isBetween(400, 500);
            dao.setFor(sheet.pad(), 1, "for ever", 0);
            assertThat(ttl()).isZero();
            session.execute("ALTER TABLE sheet WITH default_time_to_live = 90");
            dao.save(sheet);
            assertThat(ttl()).isBetween(30, 90);
        } finally {
            session.execute("ALTER TABLE sheet WITH default_time_to_live = 0");
        }
    }

    @Test
    @DisplayName("37, 38: what one write says is not said by the next")
    void optionsDoNotStay() {
        dao.saveFor(sheet, Duration.ofMinutes(5));
        dao.saveAt(sheet, 1);
        dao.save(sheet);
        assertThat(ttl()).isZero();
        assertThat(writtenAt()).isGreaterThan(1_000_000);
    }

    @Test
    @DisplayName("38: zero is a time of writing like any other")
    void timeZero() {
        Sheet old = Sheet.of(UUID.randomUUID().toString(), 1);
        dao.saveAt(old, 0);
        assertThat(row(old).getLong(1)).isZero();
        dao.saveAt(old.titled("older"), -1);
        assertThat(dao.find(old.pad(), 1)).contains(old);
    }

    @Test
    @DisplayName("38: all that one change writes and deletes has its time")
    void oneTimeForAll() {
        Sheet old = Sheet.of(UUID.randomUUID().toString(), 1);
        Sheet changed = old.titled(null).isDone();
        dao.saveAt(old, 1_000);
        dao.changeAt(old, changed, 2_000);
        dao.saveAt(old, 1_500);
        assertThat(dao.find(old.pad(), 1)).contains(changed);
        dao.saveAt(old, 2_500);
        assertThat(dao.find(old.pad(), 1)).contains(old);
    }

    private Sheet stored() {
        return dao.find(sheet.pad(), 1).orElseThrow();
    }

    private int ttl() {
        return row(sheet).getInt(0);
    }

    private long writtenAt() {
        return row(sheet).getLong(1);
    }

    private Row row(Sheet of) {
        return Objects.requireNonNull(
                session.execute("SELECT ttl(\"Heading\"), writetime(\"Heading\") FROM sheet WHERE pad = ?", of.pad())
                        .one());
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
