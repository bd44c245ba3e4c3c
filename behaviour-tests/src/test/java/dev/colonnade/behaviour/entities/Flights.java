package dev.colonnade.behaviour.entities;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.ClusteringOrder;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Embedded;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Frozen;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Udt;
import dev.colonnade.annotations.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objects in objects, which are columns of one table. */
final class Flights {
    private Flights() {}

    @Entity
    record Flight(
            @Embedded FlightKey key,
            @Embedded(prefix = "gate_") @Nullable Gate gate,
            @Embedded(prefix = "last_gate_") @Nullable Gate lastGate) {}

    /** The key of a flight, which its DAO takes as one. */
    record FlightKey(
            @PartitionKey String airline,
            @ClusteringColumn(order = ClusteringOrder.DESC) LocalDate day,
            @ClusteringColumn int number) {}

    record Gate(
            @CqlName("name") @Nullable String gate,
            @Embedded(prefix = "at_") @Nullable Position position) {}

    record Position(double latitude, double longitude) {}

    /** Classes with setters, in and around each other, one of them in a key. */
    @Entity
    @SuppressWarnings("NullAway") // beans without values are null until they are set
    static class Ticket {
        @PartitionKey
        @Embedded(prefix = "from_")
        Place from;

        @PartitionKey
        @Embedded(prefix = "to_")
        Place to;

        @Embedded
        @Nullable
        Holder holder;
    }

    @SuppressWarnings("NullAway")
    static class Place {
        String country;
        String city;
    }

    @SuppressWarnings("NullAway")
    static class Holder {
        @Frozen
        List<Seat> seats;

        @Embedded
        Name name = new Name();
    }

    static class Name {
        @Nullable
        String first;

        @Nullable
        String last;
    }

    @Udt
    record Seat(
            int row, @Embedded(prefix = "meal_") @Nullable Meal meal) {}

    record Meal(String name, @Nullable String drink) {}

    @Dao
    interface FlightDao {
        @Insert
        void save(Flight flight);

        @Update
        void update(Flight flight);

        @Select
        Optional<Flight> find(FlightKey key);

        @Select
        List<Flight> of(String airline, LocalDate day);

        @Delete
        void remove(Flight flight);

        @Delete(entityClass = Flight.class)
        void remove(FlightKey key);
    }

    @Dao
    interface TicketDao {
        @Insert
        void save(Ticket ticket);

        @Select
        Optional<Ticket> find(Place from, Place to);

        @Select
        Optional<Ticket> find(String fromCountry, String fromCity, String toCountry, String toCity);
    }

    @Mapper
    interface FlightsMapper {
        FlightDao flights();

        TicketDao tickets();
    }
}
