package dev.colonnade.behaviour.entities;

import dev.colonnade.Lwt;
import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Dao;
import dev.colonnade.annotations.Delete;
import dev.colonnade.annotations.Discriminator;
import dev.colonnade.annotations.DiscriminatorValue;
import dev.colonnade.annotations.Embedded;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Insert;
import dev.colonnade.annotations.Mapper;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Query;
import dev.colonnade.annotations.Select;
import dev.colonnade.annotations.Update;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Classes whose objects are rows of one table. */
final class Payments {
    private Payments() {}

    @Entity
    @CqlName("payments")
    @Discriminator("kind")
    sealed interface Payment {
        String id();
    }

    @DiscriminatorValue("card")
    record Card(
            @PartitionKey String id, long cents, @Nullable String pan) implements Payment {}

    @DiscriminatorValue("transfer")
    record Transfer(
            @PartitionKey String id,
            long cents,
            @Embedded(prefix = "to_") @Nullable Account account) implements Payment {}

    record Account(String bank, int number) {}

    /** A class of which there are objects itself, and whose subclasses it lists. The discriminator is in the key. */
    @Entity
    @Discriminator(
            value = "kind",
            place = Discriminator.Place.CLUSTERING_COLUMN,
            subclasses = {Truck.class, Van.class})
    @DiscriminatorValue("vehicle")
    @SuppressWarnings("NullAway") // beans without values are null until they are set
    static class Vehicle {
        @PartitionKey
        String owner;

        @ClusteringColumn
        String plate;

        @Nullable
        String color;
    }

    @DiscriminatorValue("truck")
    static class Truck extends Vehicle {
        @Nullable
        Integer load;
    }

    @DiscriminatorValue("van")
    static class Van extends Vehicle {
        int seats;
    }

    @Dao
    interface PaymentDao {
        @Insert
        void save(Payment payment);

        @Insert
        void save(Card card);

        @Insert(ifNotExists = true)
        Lwt<Payment> create(Payment payment);

        @Update
        void update(Payment payment);

        @Select
        Optional<Payment> find(String id);

        @Select
        Optional<Card> card(String id);

        @Query("SELECT * FROM payments WHERE id IN (:one, :other)")
        List<Payment> both(String one, String other);

        @Delete
        void remove(Payment payment);
    }

    @Dao
    interface VehicleDao {
        @Insert
        void save(Vehicle vehicle);

        @Insert
        void save(Truck truck);

        @Select
        List<Vehicle> of(String owner);

        @Select
        List<Truck> trucks(String owner);

        @Select
        Optional<Van> van(String owner, String plate);

        @Delete
        void remove(Vehicle vehicle);

        @Delete(entityClass = Van.class)
        void removeVan(String owner, String plate);
    }

    @Mapper
    interface PaymentsMapper {
        PaymentDao payments();

        VehicleDao vehicles();
    }
}
