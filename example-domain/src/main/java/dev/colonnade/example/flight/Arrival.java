package dev.colonnade.example.flight;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.ClusteringOrder;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The same flight, by where it went: the latest departure first.
 *
 * @param destination the airport that it went to
 * @param day the day of its departure
 * @param departed its departure, as in {@link Flight}
 * @param origin the airport that it left
 * @param distanceMiles how far that is
 * @param delayMinutes how late it departed; negative if it was early
 */
@Entity
@CqlName("flights_by_destination")
public record Arrival(
        @PartitionKey(0) String destination,
        @PartitionKey(1) LocalDate day,

        @ClusteringColumn(value = 0, order = ClusteringOrder.DESC)
        Instant departed,

        @ClusteringColumn(1) String origin,
        int distanceMiles,
        int delayMinutes) {
    /** The flight as it is found by its destination. */
    public static Arrival of(Flight flight) {
        return new Arrival(
                flight.destination(),
                flight.day(),
                flight.departed(),
                flight.origin(),
                flight.distanceMiles(),
                flight.delayMinutes());
    }
}
