package dev.colonnade.behaviour.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Batch;
import dev.colonnade.Colonnade;
import dev.colonnade.Lwt;
import dev.colonnade.NotAppliedException;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@CassandraTest
class BatchTest {
    private final CqlSession session;
    private final EntryDao entries;
    private final CountDao counts;
    private final String book = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    BatchTest(CqlSession session) {
        this.session = session;
        BookMapper mapper =
                Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(BookMapper.class);
        this.entries = mapper.entries();
        this.counts = mapper.counts();
    }

    @Test
    void aLoggedBatchWritesAll() {
        Batch.logged(session)
                .add(entries.saving(entry(1)))
                .add(entries.saving(new Entry(other, 1, "other")))
                .execute();
        assertThat(entries.of(book)).containsExactly(entry(1));
        assertThat(entries.of(other)).hasSize(1);
    }

    @Test
    void aDefaultMethodReachesTheSession() {
        assertThat(entries.session()).isSameAs(session);
        entries.saveBoth(entry(1), entry(2));
        assertThat(entries.of(book)).containsExactly(entry(1), entry(2));
    }

    @Test
    void anUnloggedBatchWritesAll() {
        Batch.unlogged(session)
                .add(entries.saving(entry(1)))
                .add(entries.saving(entry(2)))
                .executeAsync()
                .toCompletableFuture()
                .join();
        assertThat(entries.of(book)).containsExactly(entry(1), entry(2));
    }

    @Test
    void countersHaveTheirOwn() {
        Batch.counter(session)
                .add(counts.counting(book, 3))
                .add(counts.counting(book, -1))
                .execute();
        assertThat(counts.of(book).lines()).isEqualTo(2);
    }

    @Test
    void aBatchWithoutStatementsDoesNothing() {
        Batch.logged(session).execute();
        Batch.logged(session).executeAsync().toCompletableFuture().join();
        assertThat(Batch.logged(session).executeConditional().isApplied()).isTrue();
    }

    @Test
    void conditionsHoldForAllOrNothingIsWritten() {
        assertThat(conditional(1, 2).executeConditional()).isEqualTo(new Lwt.Applied<List<Row>>());

        Lwt<List<Row>> outcome = conditional(2, 3).executeConditional();

        assertThat(outcome).isInstanceOfSatisfying(Lwt.Rejected.class, rejected -> {
            @SuppressWarnings("unchecked")
            List<Row> rows = (List<Row>) rejected.current().orElseThrow();
            assertThat(rows).anySatisfy(row -> assertThat(row.getInt("line")).isEqualTo(2));
        });
        assertThat(conditional(2, 3)
                        .executeConditionalAsync()
                        .toCompletableFuture()
                        .join()
                        .isApplied())
                .isFalse();
        assertThat(entries.of(book)).containsExactly(entry(1), entry(2));
    }

    @Test
    void aConditionThatDidNotHoldIsNotOverlooked() {
        conditional(1, 2).execute();
        assertThatThrownBy(() -> conditional(2, 3).execute())
                .isInstanceOf(NotAppliedException.class)
                .hasMessage("A condition of the batch did not hold, and nothing was written: call executeConditional to"
                        + " learn of it");
        assertThatThrownBy(() ->
                        conditional(2, 3).executeAsync().toCompletableFuture().join())
                .hasCauseInstanceOf(NotAppliedException.class);
    }

    private Batch conditional(int first, int second) {
        return Batch.logged(session).add(entries.creating(entry(first))).add(entries.creating(entry(second)));
    }

    private Entry entry(int line) {
        return new Entry(book, line, "line " + line);
    }
}
