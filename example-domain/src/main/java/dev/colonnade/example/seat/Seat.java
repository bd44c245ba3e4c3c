package dev.colonnade.example.seat;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;

/**
 * A seat that a passenger has.
 *
 * @param flight the flight: DTW-LAS 2001-01-01T00:47
 * @param number the seat: 12A
 * @param passenger who has it
 */
@Entity
@CqlName("seats")
public record Seat(
        @PartitionKey String flight, @ClusteringColumn String number, String passenger) {}
