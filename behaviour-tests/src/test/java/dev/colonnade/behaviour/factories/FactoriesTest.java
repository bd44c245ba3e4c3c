package dev.colonnade.behaviour.factories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.config.DefaultDriverOption;
import com.datastax.oss.driver.api.core.config.DriverConfigLoader;
import com.datastax.oss.driver.api.core.config.DriverExecutionProfile;
import com.datastax.oss.driver.api.core.servererrors.InvalidQueryException;
import dev.colonnade.Colonnade;
import dev.colonnade.ColonnadeException;
import dev.colonnade.PreparationException;
import dev.colonnade.SchemaAction;
import dev.colonnade.testing.Cassandra;
import dev.colonnade.testing.CassandraTest;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@CassandraTest
@TestInstance(Lifecycle.PER_CLASS)
class FactoriesTest {
    private static final String OTHER = "\"OtherPlaces\"";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    // It has no keyspace, so that only the builder says one.
    private final CqlSession session;
    private final CqlSession own;
    private final String keyspace;
    private final PlacesMapper mapper;

    FactoriesTest(Cassandra cassandra, CqlSession own) {
        this.own = own;
        this.session = cassandra.sessionBuilder().withConfigLoader(profiles()).build();
        this.keyspace = own.getKeyspace().orElseThrow().asCql(true);
        this.mapper = Colonnade.builder(session)
                .keyspace(keyspace)
                .profile("usual")
                .schemaAction(SchemaAction.CREATE)
                .build(PlacesMapper.class);
    }

    private static DriverConfigLoader profiles() {
        return DriverConfigLoader.programmaticBuilder()
                .withDuration(DefaultDriverOption.REQUEST_TIMEOUT, PATIENCE)
                .withDuration(DefaultDriverOption.CONNECTION_INIT_QUERY_TIMEOUT, PATIENCE)
                .withDuration(DefaultDriverOption.CONTROL_CONNECTION_TIMEOUT, PATIENCE)
                .withDuration(DefaultDriverOption.METADATA_SCHEMA_REQUEST_TIMEOUT, PATIENCE)
                .startProfile("usual")
                .withString(DefaultDriverOption.REQUEST_CONSISTENCY, "ONE")
                .startProfile("slow")
                .withString(DefaultDriverOption.REQUEST_CONSISTENCY, "ALL")
                .endProfile()
                .build();
    }

    @BeforeAll
    void createTheOtherKeyspace() {
        session.execute("CREATE KEYSPACE " + OTHER
                + " WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 1}");
        Colonnade.builder(session)
                .keyspace(OTHER)
                .schemaAction(SchemaAction.CREATE)
                .build(PlacesMapper.class);
        createTable(keyspace + ".\"Place2\"");
        createTable(OTHER + ".place2");
    }

    private void createTable(String table) {
        session.execute("CREATE TABLE " + table + " (id int PRIMARY KEY, name text, position "
                + table.substring(0, table.lastIndexOf('.')) + ".place, tags list<text>)");
    }

    @AfterAll
    void close() {
        session.execute("DROP KEYSPACE " + OTHER);
        session.close();
    }

    @Test
    void aDaoForAnotherKeyspace() {
        mapper.places().save(Place.of(1, "here"));
        PlaceDao others = mapper.places(OTHER);

        assertThat(others.find(1)).isEmpty();
        others.save(Place.of(1, "there"));
        assertThat(others.name(1)).contains("there");
        assertThat(mapper.places().name(1)).contains("here");
        assertThat(mapper.placesLater(OTHER)).succeedsWithin(PATIENCE).isSameAs(others);
        assertThat(mapper.placesLater()).succeedsWithin(PATIENCE).isSameAs(mapper.places());
    }

    @Test
    void aDaoForAnotherTableWhoseTypeHasTheNameOfTheUsualOne() {
        PlaceDao seconds = mapper.ofLater("\"Place2\"").join();
        Place before = Place.of(2, "second");

        seconds.save(before);
        seconds.update(before, new Place(2, "changed", before.position(), before.tags()));
        assertThat(seconds.name(2)).contains("changed");
        assertThat(seconds.find(2)).map(Place::position).contains(new Place.Position(1, 2));
        assertThat(mapper.places().find(2)).isEmpty();
        seconds.remove(before);
        assertThat(seconds.find(2)).isEmpty();
    }

    @Test
    void whatAMethodDoesNotSayIsAsInTheBuilder() {
        var saving = mapper.of("\"Place2\"").saving(Place.of(3, "third"));

        assertThat(saving.getPreparedStatement().getQuery()).contains(" " + keyspace + ".\"Place2\" ");
        assertThat(saving.getExecutionProfileName()).isEqualTo("usual");
        assertThat(mapper.places(OTHER).saving(Place.of(3, "third")).getExecutionProfileName())
                .isEqualTo("usual");
        assertThat(mapper.in("slow")
                        .saving(Place.of(3, "third"))
                        .getPreparedStatement()
                        .getQuery())
                .contains(" " + keyspace + ".place ");
    }

    @Test
    void allThree() {
        PlaceDao dao = mapper.all("slow", CqlIdentifier.fromCql(OTHER), CqlIdentifier.fromInternal("place2"));

        dao.save(Place.of(4, "fourth"));
        assertThat(dao.name(4)).contains("fourth");
        assertThat(dao.saving(Place.of(4, "fourth")).getPreparedStatement().getQuery())
                .contains(" " + OTHER + ".place2 ");
        assertThat(dao.saving(Place.of(4, "fourth")).getExecutionProfileName()).isEqualTo("slow");
    }

    @Test
    void theProfileOfAMethodWins() {
        DriverExecutionProfile profile = session.getContext()
                .getConfig()
                .getDefaultProfile()
                .withString(DefaultDriverOption.REQUEST_CONSISTENCY, "TWO");
        PlaceDao dao = mapper.in(profile);

        assertThat(dao.saving(Place.of(5, "fifth")).getExecutionProfile()).isSameAs(profile);
        assertThat(dao.saving(Place.of(5, "fifth")).getExecutionProfileName()).isNull();
        assertThat(dao.savingSlowly(Place.of(5, "fifth")).getExecutionProfile()).isNull();
        assertThat(dao.savingSlowly(Place.of(5, "fifth")).getExecutionProfileName())
                .isEqualTo("slow");
        assertThatThrownBy(() -> dao.find(5)).hasMessageContaining("at consistency TWO");
    }

    // driver-mapper B3: a failed DAO was kept for ever.
    @Test
    void aDaoThatCouldNotBeMadeIsMadeOnceItCan() {
        assertThatThrownBy(() -> mapper.of("late"))
                .isInstanceOf(PreparationException.class)
                .hasMessageStartingWith("PlaceDao.save(Place) could not be prepared")
                .hasMessageContaining(".late (id, ")
                .hasCauseInstanceOf(InvalidQueryException.class);
        assertThat(mapper.ofLater("late"))
                .failsWithin(PATIENCE)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(PreparationException.class);
        assertThatThrownBy(() -> mapper.in("none"))
                .isInstanceOf(PreparationException.class)
                .hasMessageContaining("Unknown profile 'none'");

        createTable(keyspace + ".late");
        PlaceDao late = mapper.ofLater("late").join();
        late.save(Place.of(6, "sixth"));
        assertThat(mapper.of("late")).isSameAs(late);
        assertThat(late.name(6)).contains("sixth");
    }

    @Test
    void theDaosThatWereAskedForLastAreKept() {
        DriverExecutionProfile usual = session.getContext().getConfig().getDefaultProfile();
        DriverExecutionProfile first = usual.withInt(DefaultDriverOption.REQUEST_PAGE_SIZE, 1);
        DriverExecutionProfile second = usual.withInt(DefaultDriverOption.REQUEST_PAGE_SIZE, 2);
        PlaceDao firstDao = mapper.in(first);
        PlaceDao secondDao = mapper.in(second);

        for (int size = 3; size <= 256; size++) {
            mapper.in(usual.withInt(DefaultDriverOption.REQUEST_PAGE_SIZE, size));
        }
        assertThat(mapper.in(first)).isSameAs(firstDao);
        mapper.in(usual.withInt(DefaultDriverOption.REQUEST_PAGE_SIZE, 257));
        assertThat(mapper.in(first)).isSameAs(firstDao);
        assertThat(mapper.in(second)).isNotSameAs(secondDao);
        assertThat(secondDao.find(-1)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNoKeyspaceAndNoTable() {
        assertThatThrownBy(() -> mapper.places(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The keyspace of a DAO is null: call the mapper's method without it for the usual one");
        assertThatThrownBy(() -> mapper.ofLater(null)).hasMessageStartingWith("The table of a DAO is null");
        assertThatThrownBy(() -> mapper.in((String) null))
                .hasMessageStartingWith("The execution profile of a DAO is null");
        assertThatThrownBy(() -> mapper.places("a; b")).hasMessage("'a; b' is no name in CQL");
    }

    @Test
    void aMapperNeedsNoKeyspaceIfItsMethodsSayOne() {
        TenantsMapper tenants = Colonnade.builder(session).build(TenantsMapper.class);

        tenants.context(keyspace).save(Place.of(7, "seventh"));
        assertThat(tenants.target(own.getKeyspace().orElseThrow(), "place").name(7))
                .contains("seventh");
        assertThatThrownBy(() -> tenants.contextMade("place"))
                .isInstanceOf(ColonnadeException.class)
                .hasMessageStartingWith("The mapper has no keyspace");
    }
}
