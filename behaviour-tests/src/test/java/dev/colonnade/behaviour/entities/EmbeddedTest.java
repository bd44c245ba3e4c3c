package dev.colonnade.behaviour.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.metadata.schema.TableMetadata;
import dev.colonnade.Colonnade;
import dev.colonnade.SchemaAction;
import dev.colonnade.UnexpectedNullException;
import dev.colonnade.behaviour.entities.Flights.Flight;
import dev.colonnade.behaviour.entities.Flights.FlightDao;
import dev.colonnade.behaviour.entities.Flights.FlightKey;
import dev.colonnade.behaviour.entities.Flights.FlightsMapper;
import dev.colonnade.behaviour.entities.Flights.Gate;
import dev.colonnade.behaviour.entities.Flights.Holder;
import dev.colonnade.behaviour.entities.Flights.Meal;
import dev.colonnade.behaviour.entities.Flights.Place;
import dev.colonnade.behaviour.entities.Flights.Position;
import dev.colonnade.behaviour.entities.Flights.Seat;
import dev.colonnade.behaviour.entities.Flights.Ticket;
import dev.colonnade.behaviour.entities.Flights.TicketDao;
import dev.colonnade.testing.CassandraTest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@CassandraTest
class EmbeddedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final CqlSession session;
    private final FlightDao flights;
    private final TicketDao tickets;

    EmbeddedTest(CqlSession session) {
        this.session = session;
        FlightsMapper mapper =
                Colonnade.builder(session).schemaAction(SchemaAction.CREATE).build(FlightsMapper.class);
        this.flights = mapper.flights();
        this.tickets = mapper.tickets();
    }

    @Test
    void theColumnsOfAnObjectAreColumnsOfTheTable() {
        TableMetadata table = session.getMetadata()
                .getKeyspace(session.getKeyspace().orElseThrow())
                .orElseThrow()
                .getTable("flight")
                .orElseThrow();

        assertThat(table.getColumns().keySet())
                .extracting(name -> name.asInternal())
                .containsExactlyInAnyOrder(
                        "airline",
                        "day",
                        "number",
                        "gate_name",
                        "gate_at_latitude",
                        "gate_at_longitude",
                        "last_gate_name",
                        "last_gate_at_latitude",
                        "last_gate_at_longitude");
        assertThat(table.describe(false)).contains("PRIMARY KEY (\"airline\", \"day\", \"number\")", "\"day\" DESC");
    }

    @Test
    void objectsComeBackAsTheyWere() {
        Flight flight = flight("LH", new Gate("A1", new Position(1.5, 2.5)), new Gate("B", new Position(3, 4)));
        flights.save(flight);

        assertThat(flights.find(flight.key())).contains(flight);
        assertThat(flights.of("LH", DAY)).containsExactly(flight);
        Row row = session.execute("SELECT gate_name, last_gate_at_longitude FROM flight WHERE airline = 'LH'")
                .one();
        assertThat(row).isNotNull();
        assertThat(row.getString(0)).isEqualTo("A1");
        assertThat(row.getDouble(1)).isEqualTo(4);
    }

    @Test
    void aNullIsANullOfAllColumns() {
        Flight partly = flight("AF", new Gate("A1", null), new Gate(null, new Position(1, 2)));
        flights.save(partly);
        Flight nothing = flight("BA", null, new Gate(null, null));
        flights.save(nothing);

        assertThat(flights.find(partly.key())).contains(partly);
        assertThat(flights.find(nothing.key())).contains(flight("BA", null, null));
    }

    @Test
    void aNullThatIsWrittenLeavesWhatIsThere() {
        Flight flight = flight("KL", new Gate("A1", new Position(1, 2)), null);
        flights.save(flight);
        flights.update(flight("KL", new Gate("A2", null), null));

        assertThat(flights.find(flight.key())).contains(flight("KL", new Gate("A2", new Position(1, 2)), null));
    }

    @Test
    void aPrimitiveThatAloneIsNullIsAnError() {
        session.execute(
                "INSERT INTO flight (airline, day, number, gate_at_latitude) VALUES ('TP', '2026-03-01', 7, 1)");

        assertThatThrownBy(() -> flights.find(new FlightKey("TP", DAY, 7)))
                .isInstanceOf(UnexpectedNullException.class)
                .hasMessageStartingWith("flight.gate_at_longitude is null");
    }

    @Test
    void aKeyIsNeverNull() {
        Flight without = without(null);
        Flight withNull = without(new FlightKey("LH", nullDay(), 1));

        assertThatThrownBy(() -> flights.save(without))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The value of airline is null");
        assertThatThrownBy(() -> flights.remove(withNull))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The value of day is null");
        assertThatThrownBy(() -> flights.find(withNull.key()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The value of day is null");
    }

    @Test
    void rowsAreDeletedByTheirKeys() {
        Flight one = flight("OS", null, null);
        flights.save(one);
        flights.remove(one.key());
        assertThat(flights.find(one.key())).isEmpty();
        flights.save(one);
        flights.remove(one);
        assertThat(flights.find(one.key())).isEmpty();
    }

    @Test
    void beansInBeans() {
        Ticket ticket = new Ticket();
        ticket.from = place("DE", "Berlin");
        ticket.to = place("FR", "Paris");
        ticket.holder = new Holder();
        ticket.holder.seats = List.of(new Seat(1, null), new Seat(2, new Meal("soup", null)));
        ticket.holder.name.last = "Smith";
        tickets.save(ticket);
        Ticket empty = new Ticket();
        empty.from = place("DE", "Bonn");
        empty.to = place("FR", "Nice");
        tickets.save(empty);

        assertThat(tickets.find(ticket.from, ticket.to).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(ticket);
        assertThat(tickets.find("DE", "Bonn", "FR", "Nice").orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(empty);
        assertThat(tickets.find("FR", "Nice", "DE", "Bonn")).isEmpty();
    }

    private static Flight flight(String airline, @Nullable Gate gate, @Nullable Gate last) {
        return new Flight(new FlightKey(airline, DAY, 7), gate, last);
    }

    @SuppressWarnings("NullAway") // what is said to be never null is null all the same
    private static Flight without(@Nullable FlightKey key) {
        return new Flight(key, null, null);
    }

    @SuppressWarnings("NullAway")
    private static LocalDate nullDay() {
        return null;
    }

    private static Place place(String country, String city) {
        Place place = new Place();
        place.country = country;
        place.city = city;
        return place;
    }
}
