package dev.colonnade.behaviour.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.DriverException;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import dev.colonnade.Lwt;
import dev.colonnade.Lwt.Applied;
import dev.colonnade.Lwt.Rejected;
import dev.colonnade.OutcomeUnknownException;
import dev.colonnade.behaviour.results.OutcomesDao.Sold;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@CassandraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomesTest {
    private final Cassandra cassandra;
    private final SmallPages pages;
    private final OutcomesDao dao;

    OutcomesTest(Cassandra cassandra, CqlSession session) {
        this.cassandra = cassandra;
        this.pages = new SmallPages(cassandra, session);
        this.dao = pages.mapper().outcomes();
    }

    @AfterAll
    void close() {
        pages.close();
    }

    private static Seat seat(String show, int number, String holder) {
        return new Seat(show, number, holder, 20, null);
    }

    @Test
    void anInsertIsRejectedWithTheRowThatIsThere() {
        assertThat(dao.claim(seat("insert", 1, "Ada"))).isEqualTo(new Applied<Seat>());
        assertThat(dao.claim(seat("insert", 1, "Bo"))).isEqualTo(rejected(seat("insert", 1, "Ada")));
        assertThat(dao.insert("insert", 1, "Cy")).isEqualTo(rejected(seat("insert", 1, "Ada")));
        assertThat(dao.claimMono(seat("insert", 1, "Di")).block()).isEqualTo(rejected(seat("insert", 1, "Ada")));
    }

    @Test
    void whatMustBeThereIsRejectedWithoutARow() {
        assertThat(dao.change(seat("exists", 1, "Ada"))).isEqualTo(noRow());
        assertThat(await(dao.changeAsync(seat("exists", 1, "Ada")))).isEqualTo(noRow());
        assertThat(dao.remove(seat("exists", 1, "Ada"))).isEqualTo(noRow());
        assertThat(dao.removeByKey("exists", 1)).isEqualTo(noRow());
        assertThat(dao.removeByQuery("exists", 1)).isEqualTo(noRow());

        dao.save(seat("exists", 1, "Ada"));
        assertThat(dao.change(seat("exists", 1, "Bo")).isApplied()).isTrue();
        assertThat(await(dao.changeAsync(seat("exists", 1, "Cy"))).isApplied()).isTrue();
        assertThat(dao.removeByQuery("exists", 1).isApplied()).isTrue();
    }

    @Test
    void aRowOfStaticColumnsAloneIsNoRow() {
        pages.session().execute("INSERT INTO seats (show, hall) VALUES ('static', 'the big one')");
        assertThat(dao.change(seat("static", 1, "Ada"))).isEqualTo(noRow());
        assertThat(dao.removeByKey("static", 1)).isEqualTo(noRow());
        assertThat(dao.claim(seat("static", 1, "Ada")).isApplied()).isTrue();
    }

    @Test
    void aConditionIsRejectedWithTheColumnsThatItTests() {
        dao.save(seat("condition", 1, "Ada"));
        assertThat(dao.resell("condition", 1, "Bo", "Cy", 30)).isEqualTo(rejected(new Sold("Ada", 20)));
        assertThat(dao.resell("condition", 1, "Ada", "Cy", 10)).isEqualTo(rejected(new Sold("Ada", 20)));
        assertThat(dao.giveBack("condition", 1, 30, "Ada")).isEqualTo(rejected(new Sold("Ada", 20)));
        assertThat(dao.pass("condition", 1, "Bo", "Cy")).isEqualTo(rejected("Ada"));
        assertThat(await(dao.passAsync("condition", 1, "Bo", "Cy"))).isEqualTo(rejected("Ada"));
        assertThat(dao.resell("condition", 1, "Ada", "Cy", 30).isApplied()).isTrue();
    }

    @Test
    void aConditionOnARowThatIsNotThereIsRejectedWithoutOne() {
        assertThat(dao.resell("none", 1, "Ada", "Bo", 30)).isEqualTo(noRow());
        assertThat(dao.pass("none", 1, "Ada", "Bo")).isEqualTo(noRow());
    }

    @Test
    void aConditionOnNullsIsRejectedWithThem() {
        dao.save(new Seat("nulls", 1, null, null, "the big one"));
        assertThat(dao.resell("nulls", 1, "Ada", "Bo", 30)).isEqualTo(rejected(new Sold(null, null)));
        assertThat(dao.pass("nulls", 1, "Ada", "Bo")).isEqualTo(noRow());
    }

    /**
     * The timeout is so short, and the transactions stand so much in each other's way, that many cannot be answered.
     */
    @Test
    void anAnswerThatIsMissingIsAnUnknownOutcome(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("driver.conf"), timeout("20 seconds"));
        DriverConfigLoader config = DriverConfigLoader.fromFile(file.toFile());
        try (CqlSession impatient = cassandra
                .sessionBuilder()
                .withKeyspace(pages.session().getKeyspace().orElseThrow())
                .withConfigLoader(config)
                .build()) {
            OutcomesDao hasty = SmallPages.mapper(impatient).outcomes();
            Files.writeString(file, timeout("1 millisecond"));
            config.reload().toCompletableFuture().join();

            List<Throwable> failures = new ArrayList<>();
            List<CompletionStage<?>> stages = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                stages.add(hasty.claimAsync(seat("unknown", 1, "Ada")));
                stages.add(hasty.claimedAsync(seat("unknown", 1, "Bo")));
                stages.add(hasty.claimMono(seat("unknown", 1, "Cy")).toFuture());
            }
            stages.forEach(stage -> failure(stage).ifPresent(failures::add));

            assertThat(failures)
                    .isNotEmpty()
                    .allSatisfy(failure -> assertThat(failure)
                            .isInstanceOf(OutcomeUnknownException.class)
                            .hasMessageStartingWith("Whether the statement of OutcomesDao.claim")
                            .hasMessageContaining("IF NOT EXISTS")
                            .hasCauseInstanceOf(DriverException.class));
        }
    }

    private static String timeout(String time) {
        return "datastax-java-driver.basic.request.timeout = " + time;
    }

    private static Optional<Throwable> failure(CompletionStage<?> stage) {
        try {
            stage.toCompletableFuture().join();
            return Optional.empty();
        } catch (CompletionException e) {
            return Optional.ofNullable(e.getCause());
        }
    }

    private static <T> Lwt<T> rejected(T current) {
        return new Rejected<>(Optional.of(current));
    }

    private static <T> Lwt<T> noRow() {
        return new Rejected<>(Optional.empty());
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
