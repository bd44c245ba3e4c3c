package dev.colonnade.behaviour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is written of an object that changed: {@link AcceptanceTest} has the list. */
@CassandraTest
class ChangesTest extends StoredSheet {
    ChangesTest(Cassandra cassandra, CqlSession own) {
        super(cassandra, own);
    }

    @Test
    @DisplayName("2: a property that became null is deleted, others are untouched")
    void aNullIsDeleted() {
        dao.change(sheet, sheet.titled(null));
        assertThat(stored()).isEqualTo(sheet.titled(null));
        assertThat(statements.requests()).isEqualTo(2);
    }

    @Test
    @DisplayName("6: a property that is set and set back to null is right each time")
    void backToNull() {
        dao.change(sheet, sheet.titled(null));
        dao.change(sheet.titled(null), sheet.titled("again"));
        assertThat(stored().title()).isEqualTo("again");
        assertThat(await(dao.changeAsync(sheet.titled("again"), sheet.titled(null))))
                .isTrue();
        assertThat(await(dao.changeAsync(sheet.titled(null), sheet.titled(null))))
                .isFalse();
        assertThat(stored().title()).isNull();
    }

    @Test
    @DisplayName("10: two who read a row and change a column each do not overwrite one another")
    void twoCopies() {
        Sheet one = stored();
        Sheet other = stored();
        dao.change(one, one.titled("one"));
        await(dao.changeAsync(other, other.isDone()));
        assertThat(stored()).isEqualTo(sheet.titled("one").isDone());
    }

    @Test
    @DisplayName("16, 17, 18: what is added to and taken from collections is one statement")
    void collectionsAreOneStatement() {
        Sheet changed = sheet.with(Set.of("b"), List.of("w", "x", "y"), Map.of("m", 2, "n", 3));
        dao.change(sheet, changed);
        assertThat(statements.requests()).isOne();
        assertThat(stored()).isEqualTo(changed);
    }

    @Test
    @DisplayName("18: an entry that is taken away is that of the one row")
    void anEntryOfOneRow() {
        Sheet sibling = Sheet.of(sheet.pad(), 2);
        dao.save(sibling);
        await(dao.changeAsync(sheet, sheet.with(Set.of("a"), List.of("x"), Map.of())));
        assertThat(stored().marks()).isEmpty();
        assertThat(dao.find(sheet.pad(), 2)).contains(sibling);
    }

    @Test
    @DisplayName("18: an entry is taken away whatever its value is")
    void anEntryOfBytes() {
        dao.change(sheet, sheet.scanned(Map.of()));
        assertThat(stored().scans()).isEmpty();
    }

    @Test
    @DisplayName("20: going empty after being non-empty leaves null")
    void goingEmptyLeavesNull() {
        dao.change(sheet, sheet.with(Set.of(), List.of(), Map.of()));
        assertThat(stored()).isEqualTo(sheet.with(Set.of(), List.of(), Map.of()));
        Row row = Objects.requireNonNull(statements
                .session()
                .execute("SELECT tags, lines, marks FROM sheet WHERE pad = ?", sheet.pad())
                .one());
        assertThat(row.isNull(0) && row.isNull(1) && row.isNull(2)).isTrue();
    }

    @Test
    @DisplayName("21: a collection may have more than 65535 elements")
    void manyElements() {
        List<String> lines =
                IntStream.range(0, 70_000).mapToObj(Integer::toString).toList();
        Sheet large = sheet.with(Set.of(), lines, Map.of("key", 0));
        dao.save(large);
        assertThat(stored().lines()).isEqualTo(lines);
        dao.change(large, large.scanned(Map.of("t", ByteBuffer.allocate(3))));
        assertThat(stored().lines()).hasSize(70_000);
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
