package dev.colonnade.behaviour.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.Colonnade;
import dev.colonnade.Lwt;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

@CassandraTest
class BatchMethodTest {
    private final CqlSession session;
    private final BookMapper mapper;
    private final PageDao pages;
    private final String book = UUID.randomUUID().toString();
    private final Word word = new Word("word " + book, book, 1);
    private final Word other = new Word("other " + book, book, 2);

    BatchMethodTest(CqlSession session) {
        this.session = session;
        this.mapper =
                Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(BookMapper.class);
        this.pages = mapper.pages();
    }

    @Test
    void entitiesAreInsertedOrWhatIsSaid() {
        pages.write(entry(1), List.of(), entry(9));
        pages.write(entry(2), List.of(word, other), entry(1));
        assertThat(entries()).containsExactly(entry(2));
        assertThat(stored(word)).isEqualTo(word);
        assertThat(stored(other)).isEqualTo(other);
    }

    @Test
    void allOfThemAreWrittenAtOnce() {
        pages.write(entry(1), List.of(word), entry(9));
        assertThat(writtenAt("entry WHERE book = '" + book + "'", "text"))
                .isEqualTo(writtenAt("word WHERE word = '" + word.word() + "'", "book"));
    }

    @Test
    void whenSubscribed() {
        Mono<Void> write = pages.writeWhenSubscribed(entry(1), List.of(word));
        assertThat(entries()).isEmpty();
        write.block();
        assertThat(entries()).containsExactly(entry(1));
        assertThat(stored(word)).isEqualTo(word);

        Lwt<List<Entry>> claimed =
                pages.claimWhenSubscribed(List.of(entry(1), entry(2))).await().indefinitely();
        assertThat(claimed).isEqualTo(new Lwt.Rejected<>(Optional.of(List.of(entry(1)))));
    }

    @Test
    void asynchronously() {
        done(pages.writeAsync(List.of(entry(1), entry(2)), word, other));
        assertThat(entries()).containsExactly(entry(1), entry(2));
        assertThat(stored(other)).isEqualTo(other);
    }

    @Test
    void withoutEntitiesNothingIsSent() {
        done(pages.writeAsync(List.of()));
        pages.writePage(Set.of());
        assertThat(entries()).isEmpty();
    }

    @Test
    void onePartitionNeedsNoLog() {
        pages.writePage(Set.of(entry(1), entry(2)));
        assertThat(entries()).containsExactly(entry(1), entry(2));
    }

    @Test
    void countersAreDeletedInABatchOfTheirOwn() {
        session.execute("UPDATE counts SET lines = lines + 3 WHERE book = ?", book);
        pages.forget(List.of(new Count(book, 0), new Count(book + "none", 0)));
        assertThat(session.execute("SELECT * FROM counts WHERE book = ?", book).one())
                .isNull();
    }

    @Test
    void aTimeIsOfAllThatIsWritten() {
        pages.hold(entry(1), word, other, Duration.ofMinutes(5), 7_000);
        assertThat(writtenAt("entry WHERE book = '" + book + "'", "text")).isEqualTo(7_000);
        assertThat(ttl()).isBetween(200, 300);
        pages.holdAll(List.of(entry(1)), word);
        assertThat(ttl()).isBetween(200, 300);
        assertThat(mapper.words().find(word.word())).isEmpty();
    }

    @Test
    void whatAParameterSaysOfNullsIsOfItAlone() {
        pages.writeAsync(List.of(), word, other).toCompletableFuture().join();
        pages.replace(new Word(word.word(), null, 7), new Word(other.word(), null, 8));
        assertThat(stored(word)).isEqualTo(new Word(word.word(), null, 7));
        assertThat(stored(other)).isEqualTo(new Word(other.word(), book, 8));
    }

    @Test
    void conditionsAreAllMetOrNothingIsWritten() {
        pages.writePage(Set.of(new Entry(book, 5, "old")));
        assertThat(pages.create(List.of(entry(1), entry(2)), new Entry(book, 5, "new")))
                .isTrue();
        assertThat(pages.create(List.of(entry(3)), new Entry(book, 5, "newer"))).isFalse();
        assertThat(entries()).containsExactly(entry(1), entry(2), new Entry(book, 5, "new"));
        assertThat(done(pages.createAsync(entry(3), entry(4)))).isTrue();
        assertThat(done(pages.createAsync(entry(3), entry(6)))).isFalse();
        assertThat(entries()).hasSize(5);
    }

    @Test
    void theRowsThatStoodInTheWayAreTold() {
        assertThat(pages.claim(List.of(entry(1), entry(2)), entry(7)).isApplied())
                .isTrue();
        List<Entry> others = List.of(new Entry(book, 1, "x"), new Entry(book, 2, "y"), entry(3));
        assertThat(pages.claim(others, entry(8)))
                .isEqualTo(new Lwt.Rejected<>(Optional.of(List.of(entry(1), entry(2)))));
        assertThat(done(pages.claimAsync(entry(3), entry(1))))
                .isEqualTo(new Lwt.Rejected<>(Optional.of(List.of(entry(1)))));
        assertThat(done(pages.claimAsync(entry(3), entry(4))).isApplied()).isTrue();
        assertThat(pages.claim(List.of(), entry(9)).isApplied()).isTrue();
        assertThat(entries()).extracting(Entry::line).containsExactly(1, 2, 3, 4, 7, 9);
    }

    @Test
    void itIsExecutedAsItsMethodSays() {
        assertThatThrownBy(() -> pages.writeThrice(entry(1))).hasMessageContaining("consistency THREE");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a checker do
    void nothingIsSentIfOneCannotBeWritten() {
        List<Word> words = List.of(word, new Word(null, book, 1));
        assertThatThrownBy(() -> pages.write(entry(1), words, entry(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The value of word is null: a column of the primary key cannot be null in Cassandra");
        assertThat(entries()).isEmpty();
    }

    private Entry entry(int line) {
        return new Entry(book, line, "line " + line);
    }

    private List<Entry> entries() {
        return mapper.entries().of(book);
    }

    private Word stored(Word key) {
        return mapper.words().find(key.word()).orElseThrow();
    }

    private long writtenAt(String row, String column) {
        return one("SELECT writetime(" + column + ") FROM " + row).getLong(0);
    }

    private int ttl() {
        return one("SELECT ttl(text) FROM entry WHERE book = '" + book + "'").getInt(0);
    }

    private Row one(String cql) {
        return Objects.requireNonNull(session.execute(cql).one());
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
