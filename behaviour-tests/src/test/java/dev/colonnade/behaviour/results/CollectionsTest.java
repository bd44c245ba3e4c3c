package dev.colonnade.behaviour.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import dev.colonnade.DuplicateKeyException;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CassandraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectionsTest {
    /** Three pages. */
    private static final int ROUNDS = 25;

    private final SmallPages pages;
    private final CollectionsDao dao;

    CollectionsTest(Cassandra cassandra, CqlSession session) {
        this.pages = new SmallPages(cassandra, session);
        this.dao = pages.mapper().collections();
    }

    @BeforeAll
    void write() {
        for (int round = 0; round < ROUNDS; round++) {
            dao.save(score("long", round));
        }
        dao.save(new Score("short", 0, "Ada", 7, null));
    }

    @AfterAll
    void close() {
        pages.close();
    }

    private static Score score(String game, int round) {
        return new Score(game, round, round % 2 == 0 ? "Ada" : "Bo", round * 10, Set.of("round " + round));
    }

    @Test
    void aSetHasTheRowsOfAllPagesInTheirOrder() {
        assertThat(dao.set("long")).hasSize(ROUNDS).first().isEqualTo(score("long", 0));
        assertThat(await(dao.setAsync("long")))
                .extracting(Score::round)
                .isSorted()
                .hasSize(ROUNDS);
        assertThat(dao.players("long")).containsExactly("Ada", "Bo");
        assertThat(dao.set("none")).isEmpty();
    }

    @Test
    void aSetThatIsOneColumnOfOneRowIsInAnOptional() {
        assertThat(dao.remarks("long", 3)).contains(Set.of("round 3"));
    }

    @Test
    void aCollectionHasTheRowsOfAllPages() {
        assertThat(dao.collection("long")).hasSize(ROUNDS);
        assertThat(await(dao.collectionAsync("long"))).hasSize(ROUNDS);
    }

    @Test
    void anIterableFetchesPagesOnDemandInOnePass() {
        pages.requests();
        Iterable<Score> scores = dao.iterable("long");
        assertThat(scores.iterator().next()).isEqualTo(score("long", 0));
        assertThat(pages.requests()).isOne();
        assertThatThrownBy(scores::iterator)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The Iterable of CollectionsDao.iterable(String) is for one pass");

        List<Score> all = new ArrayList<>();
        dao.iterable("long").forEach(all::add);
        assertThat(all).hasSize(ROUNDS);
        assertThat(pages.requests()).isEqualTo(3);
    }

    @Test
    void aMapHasTheValuesOfTwoColumnsInTheOrderOfTheRows() {
        assertThat(dao.pointsByRound("long")).hasSize(ROUNDS).containsEntry(24, 240);
        assertThat(List.copyOf(dao.pointsByRound("long").keySet())).isSorted();
        assertThat(await(dao.pointsByRoundAsync("long"))).isEqualTo(dao.pointsByRound("long"));
        assertThat(dao.remarksByRound("short")).hasSize(1).containsEntry(0, Set.of());
    }

    @Test
    void twoRowsWithOneKeyAreAnError() {
        assertThat(dao.pointsByPlayer("short")).containsEntry("Ada", 7);
        assertThatThrownBy(() -> dao.pointsByPlayer("long"))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageStartingWith(
                        "CollectionsDao.pointsByPlayer(String) returns a map, but two rows have the key Ada");
        assertThatThrownBy(() -> await(dao.pointsByPlayerAsync("long")))
                .hasCauseInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theDriversResultsAreLeftAsTheyAre() {
        assertThat(dao.rows("long").all())
                .hasSize(ROUNDS)
                .extracting(row -> row.getInt("round"))
                .isSorted();
        assertThat(await(dao.rowsAsync("long")).remaining()).isEqualTo(SmallPages.PAGE);
        Row rejected = dao.correct("long", 1, 5, 6).one();
        assertThat(rejected.getInt("points")).isEqualTo(10);
    }

    @Test
    void aBoundStatementIsNotExecuted() {
        pages.requests();
        var insert = dao.bind(score("bound", 1));
        var select = dao.bindPoints("bound");
        assertThat(pages.requests()).isZero();
        assertThat(pages.session().execute(select).all()).isEmpty();
        pages.session().execute(insert);
        assertThat(pages.session().execute(select).one().getInt(0)).isEqualTo(10);
        assertThat(insert.isIdempotent()).isTrue();
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
