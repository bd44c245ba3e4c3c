package dev.colonnade.behaviour.daos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.MappedAsyncPagingIterable;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.TooManyRowsException;
import dev.colonnade.UnexpectedNullException;
import dev.colonnade.testing.CassandraTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CassandraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadTest {
    private static final LocalDate DAY = LocalDate.of(2001, 1, 1);

    /** More than two pages of the driver's 5,000 rows. */
    private static final int MANY = 10_001;

    private final ReadingDao dao;

    ReadTest(CqlSession session) {
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(ReadingMapper.class)
                .readings();
    }

    @BeforeAll
    void write() {
        dao.save(new Reading("one", DAY, 1, 0.5));
        dao.save(new Reading("few", DAY, 2, 2.0));
        dao.save(new Reading("few", DAY, 1, 1.0));
        dao.save(new Reading("few", DAY.plusDays(1), 1, 3.0));
        List<CompletableFuture<Void>> writes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            writes.add(dao.saveAsync(new Reading("many", DAY, i, i)).toCompletableFuture());
            if (writes.size() == 500) {
                writes.forEach(CompletableFuture::join);
                writes.clear();
            }
        }
        writes.forEach(CompletableFuture::join);
    }

    @Test
    void aRowIsFoundByItsWholeKey() {
        Reading one = new Reading("one", DAY, 1, 0.5);

        assertThat(dao.get("one", DAY, 1)).isEqualTo(one);
        assertThat(dao.find("one", DAY, 1)).contains(one);
        assertThat(await(dao.findAsync("one", DAY, 1))).contains(one);
        assertThat(await(dao.getAsync("one", DAY, 1))).isEqualTo(one);
    }

    @Test
    void aRowThatIsNotThereIsNullOrEmpty() {
        assertThat(dao.get("none", DAY, 1)).isNull();
        assertThat(dao.find("none", DAY, 1)).isEmpty();
        assertThat(await(dao.findAsync("none", DAY, 1))).isEmpty();
        assertThat(await(dao.getAsync("none", DAY, 1))).isNull();
        assertThat(dao.all("none")).isEmpty();
    }

    @Test
    void aPartOfTheKeyGivesRowsInTheOrderOfTheTable() {
        assertThat(dao.all("few")).extracting(Reading::measured).containsExactly(3.0, 1.0, 2.0);
        assertThat(dao.ofDay(DAY, "few")).extracting(Reading::measured).containsExactly(1.0, 2.0);
    }

    @Test
    void everyResultOfManyRowsHasThemAll() {
        assertThat(dao.all("many")).hasSize(MANY).last().isEqualTo(new Reading("many", DAY, MANY - 1, MANY - 1));
        assertThat(dao.stream("many").mapToInt(Reading::sequence).sum()).isEqualTo((MANY - 1) * MANY / 2);
        assertThat(dao.iterable("many").all()).hasSize(MANY);
        assertThat(await(dao.allAsync("many"))).hasSize(MANY);
        assertThat(await(dao.streamAsync("many")).count()).isEqualTo(MANY);
    }

    @Test
    void aStreamFetchesPagesOnDemand() {
        assertThat(dao.stream("many").limit(3)).hasSize(3);
        assertThat(dao.iterable("many").isFullyFetched()).isFalse();
    }

    @Test
    void aStreamOfAStageCanBeReadOnTheDriversThread() {
        CompletionStage<Long> count = dao.streamAsync("many").thenApply(Stream::count);
        assertThat(await(count)).isEqualTo(MANY);
    }

    @Test
    void pagesAreFetchedAsTheyAreAskedFor() {
        MappedAsyncPagingIterable<Reading> page = await(dao.pagesAsync("many"));
        int rows = page.remaining();
        while (page.hasMorePages()) {
            page = await(page.fetchNextPage());
            rows += page.remaining();
        }
        assertThat(rows).isEqualTo(MANY);
    }

    @Test
    void aQueryReadsColumnsInAnyOrder() {
        assertThat(dao.latest("few")).contains(new Reading("few", DAY.plusDays(1), 1, 3.0));
        assertThat(dao.between("few", DAY, DAY)).extracting(Reading::sequence).containsExactly(1, 2);
    }

    @Test
    void aQueryReadsSingleColumns() {
        assertThat(dao.count("few")).isEqualTo(3);
        assertThat(await(dao.countAsync("many"))).isEqualTo(MANY);
        assertThat(dao.highest("few")).contains(3.0);
        assertThat(dao.highest("none")).isEmpty();
        assertThat(dao.sequences("few")).containsExactly(1, 1, 2);
    }

    @Test
    void aNullAmongTheValuesOfAColumnStaysOne() {
        assertThat(dao.remarks("few")).containsExactly(null, null, null);
        assertThat(await(dao.remarksAsync("few"))).containsExactly(null, null, null);
    }

    @Test
    void aNullThatShouldBeAPrimitiveIsAnErrorThatNamesTheMethod() {
        assertThat(dao.highestOfSome("few")).isEqualTo(3.0);
        assertThatThrownBy(() -> dao.highestOfSome("none"))
                .isInstanceOf(UnexpectedNullException.class)
                .hasMessageStartingWith("The result of ReadingDao.highestOfSome(String) is null");
    }

    @Test
    void aMethodForOneRowFailsOnASecond() {
        assertThat(Objects.requireNonNull(dao.only("one")).sequence()).isOne();
        assertThatThrownBy(() -> dao.only("few"))
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageStartingWith("ReadingDao.only(String) returns one row, but there is a second");
        assertThatThrownBy(() -> await(dao.onlyAsync("few"))).hasCauseInstanceOf(TooManyRowsException.class);
        assertThat(await(dao.onlyAsync("one"))).isPresent();
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
