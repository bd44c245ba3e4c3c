package dev.colonnade.behaviour.entities.ways;

import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.CqlSession;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.behaviour.entities.ways.WaysMapper.WaysDao;
import dev.colonnade.testing.CassandraTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Objects of every form that a class may have come back as they were. */
@CassandraTest
class WaysTest {
    private final CqlSession session;
    private final WaysDao dao;

    WaysTest(CqlSession session) {
        this.session = session;
        this.dao = Colonnade.builder(session)
                .schemaAction(SchemaAction.CREATE)
                .build(WaysMapper.class)
                .ways();
    }

    @Test
    void theStaticMethodThatCreatorSays() {
        Route route = Route.of("AMS", "DTW", 3923);
        dao.save(route);

        assertThat(dao.route("AMS").orElseThrow()).usingRecursiveComparison().isEqualTo(route);
    }

    @Test
    void aBuilderIsGivenNullToo() {
        Gate gate = Gate.builder().airport("AMS").number(7).terminal(null).build();
        dao.save(gate);

        Gate read = dao.gate("AMS", 7).orElseThrow();
        assertThat(read).usingRecursiveComparison().isEqualTo(gate);
        assertThat(read.terminal()).isNull();
    }

    @Test
    void lombokValue() {
        Pilot pilot = new Pilot(UUID.randomUUID(), "Amelia", null, List.of("L10E"));
        dao.save(pilot);

        assertThat(dao.pilot(pilot.getId())).contains(pilot);
    }

    @Test
    void lombokBuilderWithWhatAnInterfaceSays() {
        Crew crew = Crew.builder()
                .id(UUID.randomUUID())
                .members(List.of("Amelia", "Fred"))
                .build();
        dao.save(crew);

        assertThat(dao.crew(crew.getId())).contains(crew);
        assertThat(session.execute("SELECT key, size FROM crew").one().getInt("size"))
                .isEqualTo(2);
    }

    @Test
    void lombokDataWithAGenericSuperclass() {
        Aircraft aircraft = new Aircraft();
        aircraft.setId("PH-BHA");
        aircraft.setSeats(294);
        aircraft.setGrounded(true);
        dao.save(aircraft);

        assertThat(dao.aircraft("PH-BHA")).contains(aircraft);
    }

    @Test
    void immutables() {
        Airline airline = ImmutableAirline.builder()
                .code("KL")
                .addHubs(ImmutableHub.builder().airport("AMS").gates(165).build())
                .putFleet("B772", 15)
                .cargo(false)
                .build();
        dao.save(airline);

        assertThat(dao.airline("KL")).contains(airline);
    }

    @Test
    void immutablesInStages() {
        Runway runway = ImmutableRunway.builder()
                .airport("AMS")
                .name("18R")
                .metres(3800)
                .surface("asphalt")
                .build();
        dao.save(runway);

        assertThat(dao.runway("AMS", "18R")).contains(runway);
    }

    @Test
    void autoValueWithAStaticMethod() {
        Country country = Country.of("BE", "Brussels");
        dao.save(country);

        assertThat(dao.country("BE")).contains(country);
    }

    @Test
    void autoValueWithABuilder() {
        City city = City.builder().setName("Delft").setInhabitants(106_086).build();
        dao.save(city);

        assertThat(dao.city("Delft")).contains(city);
        assertThat(city.toBuilder().setMayor("Marja").build().getMayor()).isEqualTo("Marja");
    }
}
