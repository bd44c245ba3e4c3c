package dev.colonnade.behaviour.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.UnexpectedNullException;
import dev.colonnade.behaviour.results.ProjectionsDao.Labelled;
import dev.colonnade.behaviour.results.ProjectionsDao.Line;
import dev.colonnade.behaviour.results.ProjectionsDao.Place;
import dev.colonnade.behaviour.results.ProjectionsDao.Total;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CassandraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectionsTest {
    private static final int ROUNDS = 25;

    private final SmallPages pages;
    private final ProjectionsDao dao;

    ProjectionsTest(Cassandra cassandra, CqlSession session) {
        this.pages = new SmallPages(cassandra, session);
        this.dao = pages.mapper().projections();
    }

    @BeforeAll
    void write() {
        for (int round = 0; round < ROUNDS; round++) {
            dao.save(new Score("long", round, "Ada", round * 10, Set.of()));
        }
        pages.session().execute("INSERT INTO scores (game, round, player) VALUES ('nulls', 0, 'Ada')");
    }

    @AfterAll
    void close() {
        pages.close();
    }

    @Test
    void aRecordIsMadeOfTheColumnsThatAreSelected() {
        Line line = new Line(3, "Ada", 30);
        assertThat(dao.line("long", 3)).contains(line);
        assertThat(dao.lineOrNull("long", 3)).isEqualTo(line);
        assertThat(dao.line("long", 99)).isEmpty();
        assertThat(dao.lineOrNull("long", 99)).isNull();
    }

    @Test
    void everyResultOfManyRowsHasThemAll() {
        assertThat(dao.lines("long")).hasSize(ROUNDS).last().isEqualTo(new Line(24, "Ada", 240));
        assertThat(await(dao.linesAsync("long"))).isEqualTo(dao.lines("long"));
        assertThat(dao.set("long")).hasSize(ROUNDS);
        assertThat(dao.stream("long")).hasSize(ROUNDS);
        assertThat(dao.page("long", dao.page("long", null).next().orElseThrow()).items())
                .hasSize(SmallPages.PAGE)
                .first()
                .isEqualTo(new Line(10, "Ada", 100));
        assertThat(await(dao.paging("long")).remaining()).isEqualTo(SmallPages.PAGE);
    }

    @Test
    void namesAndAliasesMatchMembers() {
        assertThat(dao.total("long")).isEqualTo(new Total(ROUNDS, 240));
        assertThat(dao.total("none")).isEqualTo(new Total(0, null));
    }

    @Test
    void aClassMayHaveSettersAndObjectsInside() {
        Labelled labelled = dao.labelled("long", 7);
        assertThat(labelled.getPlayer()).isEqualTo("Ada");
        assertThat(labelled.getPlace()).isEqualTo(new Place("long", 7));
    }

    @Test
    void aNullThatShouldBeAPrimitiveIsAnErrorThatNamesTheMember() {
        assertThatThrownBy(() -> dao.line("nulls", 0))
                .isInstanceOf(UnexpectedNullException.class)
                .hasMessageStartingWith("ProjectionsDao.Line.points is null");
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
