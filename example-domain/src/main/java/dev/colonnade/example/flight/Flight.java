package dev.colonnade.example.flight;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.ClusteringOrder;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A flight, by where and on which day it departed: the latest first.
 *
 * @param origin the airport that it left
 * @param day the day of its departure
 * @param departed its departure, in the origin's local time; the data has no zone, so that it is kept as if it were UTC
 * @param destination the airport that it went to
 * @param distanceMiles how far that is
 * @param delayMinutes how late it departed; negative if it was early
 */
@Entity
@CqlName("flights_by_origin")
public record Flight(
        @PartitionKey(0) String origin,
        @PartitionKey(1) LocalDate day,

        @ClusteringColumn(value = 0, order = ClusteringOrder.DESC)
        Instant departed,

        @ClusteringColumn(1) String destination,
        int distanceMiles,
        int delayMinutes) {
    /** The same flight, as late as that. */
    public Flight delayedBy(int minutes) {
        return new Flight(origin, day, departed, destination, distanceMiles, minutes);
    }
}
