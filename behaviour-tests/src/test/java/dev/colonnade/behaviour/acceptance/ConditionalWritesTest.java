package dev.colonnade.behaviour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.uuid.Uuids;
import dev.colonnade.Lwt;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writes under conditions: {@link AcceptanceTest} has the list. */
@CassandraTest
class ConditionalWritesTest extends StoredSheet {
    private final EventDao events;

    ConditionalWritesTest(Cassandra cassandra, CqlSession own) {
        super(cassandra, own);
        this.events = mapper.events();
    }

    @Test
    @DisplayName("35: a condition asks for one of several values, of any type, and for what a value is not")
    void valuesOfAnyType() {
        assertThat(dao.titleIf(sheet.pad(), 1, "no", 2, 3, true)).isFalse();
        assertThat(dao.titleIf(sheet.pad(), 1, "no", 1, 2, false)).isFalse();
        assertThat(stored()).isEqualTo(sheet);
        assertThat(dao.titleIf(sheet.pad(), 1, "yes", 1, 2, true)).isTrue();
        assertThat(stored()).isEqualTo(sheet.titled("yes"));
    }

    @Test
    @DisplayName("35: a change and its nulls are one statement, under one condition")
    void oneConditionForAll() {
        assertThat(dao.changeOpen(sheet, sheet.titled(null).isDone())).isTrue();
        assertThat(statements.requests()).isOne();
        assertThat(stored()).isEqualTo(sheet.titled(null).isDone());
        Sheet again = sheet.titled("again");
        assertThat(await(dao.changeOpenAsync(sheet.titled(null).isDone(), again)))
                .isEqualTo(new Lwt.Rejected<>(Optional.of(true)));
        assertThat(stored()).isEqualTo(sheet.titled(null).isDone());
    }

    @Test
    @DisplayName("35: a condition is not dropped where there is no row")
    void noRow() {
        Sheet other = Sheet.of(sheet.pad(), 2);
        assertThat(dao.changeOpen(other, other.titled("other"))).isFalse();
        assertThat(await(dao.changeOpenAsync(other, other.titled("other"))))
                .isEqualTo(new Lwt.Rejected<>(Optional.empty()));
        assertThat(dao.find(sheet.pad(), 2)).isEmpty();
    }

    @Test
    @DisplayName("36: a row with nothing but a key stands in the way")
    void nothingButAKey() {
        Event event = new Event(sheet.pad(), Uuids.timeBased());
        assertThat(events.claim(event)).isEqualTo(new Lwt.Applied<>());
        assertThat(events.claim(event)).isEqualTo(new Lwt.Rejected<>(Optional.of(event)));
        assertThat(await(events.claimAsync(event))).isEqualTo(new Lwt.Rejected<>(Optional.of(event)));
        Event other = new Event(sheet.pad(), Uuids.timeBased());
        assertThat(await(events.claimAsync(other)).isApplied()).isTrue();
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
