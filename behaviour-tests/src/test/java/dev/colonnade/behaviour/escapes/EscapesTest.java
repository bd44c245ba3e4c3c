package dev.colonnade.behaviour.escapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.BoundStatement;
import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import dev.colonnade.Colonnade;
import dev.colonnade.MappingException;
import dev.colonnade.SchemaAction;
import dev.colonnade.TooManyRowsException;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CassandraTest
class EscapesTest {
    private final CqlSession session;
    private final TuneDao dao;
    private final String album = UUID.randomUUID().toString();

    EscapesTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(TuneMapper.class)
                .tunes();
    }

    @BeforeEach
    void save() {
        for (int track = 1; track <= 5; track++) {
            dao.saveUntil(tune(track), 1000);
        }
    }

    private Tune tune(int track) {
        return new Tune(album, track, "title " + track, new Tune.Length(3, track), List.of("a"));
    }

    private ResultSet rows() {
        return session.execute(SimpleStatement.newInstance("SELECT * FROM tune WHERE album = ?", album)
                .setPageSize(2));
    }

    private ResultSet row(int track) {
        return session.execute(
                "SELECT track, title, tags, album, length FROM tune WHERE album = ? AND track = ?", album, track);
    }

    @Test
    void entitiesOfRowsInAnyOrder() {
        assertThat(dao.longest(album, 2)).containsExactly(tune(1), tune(2));
        assertThat(dao.tune(row(3).one())).isEqualTo(tune(3));
        assertThat(dao.tune(rows().one())).isEqualTo(tune(1));
    }

    @Test
    void allPagesInEachShape() {
        assertThat(dao.list(rows())).hasSize(5);
        assertThat(dao.set(rows())).hasSize(5);
        assertThat(dao.collection(rows())).hasSize(5);
        assertThat(dao.stream(rows())).hasSize(5);
        assertThat(dao.iterable(rows())).hasSize(5);
        assertThat(dao.paging(rows()).getAvailableWithoutFetching()).isEqualTo(2);
        assertThat(dao.paging(rows()).all()).hasSize(5);
        var pages = session.executeAsync(SimpleStatement.newInstance("SELECT * FROM tune WHERE album = ?", album)
                        .setPageSize(2))
                .thenApply(dao::paging)
                .toCompletableFuture()
                .join();
        assertThat(pages.currentPage()).containsExactly(tune(1), tune(2));
        assertThat(pages.fetchNextPage().toCompletableFuture().join().currentPage())
                .containsExactly(tune(3), tune(4));
    }

    @Test
    void oneRowIsNeverTheFirstOfSeveral() {
        assertThat(dao.one(row(4))).isEqualTo(tune(4));
        assertThat(dao.one(row(9))).isNull();
        assertThat(dao.optional(row(4))).contains(tune(4));
        assertThat(dao.optional(row(9))).isEmpty();
        assertThatThrownBy(() -> dao.one(rows())).isInstanceOf(TooManyRowsException.class);
        assertThatThrownBy(() -> dao.optional(rows()))
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageStartingWith("TuneDao.optional(ResultSet) returns one row");
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        assertThatThrownBy(() -> dao.tune(session.execute("SELECT track, album, title FROM tune LIMIT 1")
                        .one()))
                .isInstanceOf(MappingException.class)
                .hasMessage("TuneDao.tune(Row) needs the column length, but its result has only track, album, title:"
                        + " select the column as well");
        assertThatThrownBy(() ->
                        dao.tune(session.execute("SELECT album, track, title, length, track AS tags FROM tune LIMIT 1")
                                .one()))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("TuneDao.tune(Row) reads tags as a");
    }

    @Test
    void nullsAreLeftAsTheyAreInTheStatement() {
        Tune bare = new Tune(album, 1, null, null, null);
        dao.saveUntil(bare, 1000);
        assertThat(dao.tune(row(1).one())).isEqualTo(tune(1));
        assertThat(session.execute("SELECT ttl(title) FROM tune WHERE album = ? AND track = 1", album)
                        .one()
                        .getInt(0))
                .isBetween(900, 1000);
    }

    @Test
    @SuppressWarnings("NullAway")
    void aNullInTheKeyIsRefused() {
        BoundStatement statement = update();
        assertThatThrownBy(() -> dao.partOf(statement, new Tune(null, 1, "x", null, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The value of album is null");
    }

    @Test
    void aStatementOfSomeColumns() {
        BoundStatement statement = update();
        BoundStatement filled = dao.partOf(statement, new Tune(album, 5, "new", null, List.of("b")));

        assertThat(statement.isSet("title")).isFalse();
        session.execute(filled);
        assertThat(dao.tune(row(5).one())).isEqualTo(new Tune(album, 5, "new", new Tune.Length(3, 5), List.of("a")));
        assertThatThrownBy(() ->
                        dao.filled(tune(5), statement.getPreparedStatement().boundStatementBuilder()))
                .isInstanceOf(MappingException.class)
                .hasMessage("TuneDao.filled(Tune, BoundStatementBuilder) sets the column length, but the statement has"
                        + " no bind marker of that name, only title, album, track: add it, or say lenient = true");
    }

    private BoundStatement update() {
        return session.prepare("UPDATE tune SET title = ? WHERE album = ? AND track = ?")
                .bind();
    }

    @Test
    void aMarkerOfAnotherType() {
        BoundStatement statement = session.prepare(
                        "UPDATE tune SET tags = tags + :title WHERE album = :album AND track = :track")
                .bind();
        assertThatThrownBy(() -> dao.partOf(statement, tune(1)))
                .isInstanceOf(MappingException.class)
                .hasMessage("TuneDao.partOf(BoundStatement, Tune) sets the column title, which is text, but the bind"
                        + " marker of that name stands for list<text>: give the marker another name");
    }
}
