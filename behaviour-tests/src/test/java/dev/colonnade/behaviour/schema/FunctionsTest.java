package dev.colonnade.behaviour.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.SchemaException;
import dev.colonnade.behaviour.schema.Rated.Film;
import dev.colonnade.behaviour.schema.Rated.FilmDao;
import dev.colonnade.behaviour.schema.Rated.FilmMapper;
import dev.colonnade.behaviour.schema.Rated.Votes;
import dev.colonnade.cql.schema.plan.Difference;
import dev.colonnade.cql.schema.plan.SchemaPlan;
import dev.colonnade.testing.CassandraTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Functions and aggregates that files of a mapper create. */
@CassandraTest
class FunctionsTest {
    private static final AtomicInteger KEYSPACES = new AtomicInteger();

    private final CqlSession session;
    private final String keyspace = "\"Rated" + KEYSPACES.incrementAndGet() + "\"";

    FunctionsTest(CqlSession session) {
        this.session = session;
    }

    @AfterEach
    void dropKeyspace() {
        session.execute("DROP KEYSPACE IF EXISTS " + keyspace);
    }

    private Colonnade.Builder builder(SchemaAction action) {
        return Colonnade.builder(session)
                .keyspace(keyspace)
                .keyspaceOptions("replication = {'class': 'SimpleStrategy', 'replication_factor': 1}")
                .schemaAction(action);
    }

    private FilmMapper build(SchemaAction action) {
        return builder(action).build(FilmMapper.class);
    }

    private SchemaPlan plan() {
        return builder(SchemaAction.NONE).plan(FilmMapper.class);
    }

    private void execute(String cql) {
        session.execute(cql.replace("$", keyspace + "."));
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "UPDATE"})
    void statementsCallThem(SchemaAction action) {
        FilmDao films = build(action).films();
        films.save(new Film("a24", 1, 139, new Votes(4, 18)));
        films.save(new Film("a24", 2, 90, new Votes(2, 5)));

        assertThat(films.rating("a24", 1)).contains(4.5);
        assertThat(films.rating("a24", 3)).isEmpty();
        assertThat(films.longest("a24")).isEqualTo(139);
        assertThat(films.longestLater("a24").toCompletableFuture().join()).isEqualTo(139);
        assertThat(films.find("a24", 2)).map(Film::rating).contains(2.5);
        assertThat(plan().differences()).isEmpty();
        assertThat(build(SchemaAction.VALIDATE).films().longest("none")).isZero();
    }

    @Test
    void theyComeBehindTypesAndAggregatesBehindFunctions() {
        assertThat(plan().additions())
                .extracting(Difference::found)
                .containsExactly(
                        "There is no keyspace " + keyspace,
                        "There is no type votes",
                        "There is no table films",
                        "There is no function longer(int, int)",
                        "There is no function rating(votes)",
                        "There is no aggregate longest(int)");
    }

    @Test
    void updateAddsThoseThatAreMissing() {
        build(SchemaAction.CREATE);
        execute("DROP AGGREGATE $longest");
        execute("DROP FUNCTION $longer");
        assertThatThrownBy(() -> build(SchemaAction.VALIDATE))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("  1. CREATE FUNCTION IF NOT EXISTS longer(longest int, minutes int)")
                .hasMessageContaining(
                        "  2. CREATE AGGREGATE IF NOT EXISTS longest(int) SFUNC longer STYPE int INITCOND 0");

        assertThat(build(SchemaAction.UPDATE).films().longest("none")).isZero();
        assertThat(plan().differences()).isEmpty();
    }

    @Test
    void oneThatDoesSomethingElseIsLeftToAPerson() {
        build(SchemaAction.CREATE);
        execute("CREATE OR REPLACE FUNCTION $rating (votes votes) RETURNS NULL ON NULL INPUT RETURNS double"
                + " LANGUAGE java AS 'return 1.0;'");
        execute("CREATE FUNCTION $other () CALLED ON NULL INPUT RETURNS int LANGUAGE java AS 'return 1;'");

        assertThatThrownBy(() -> build(SchemaAction.UPDATE))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("The function rating(votes) is another one: ")
                .hasMessageContaining("The keyspace has a function other() that is not expected");
    }
}
