package dev.colonnade.example.seat;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;

/**
 * A seat that is kept for somebody who has not paid yet.
 *
 * @param flight the flight
 * @param number the seat
 * @param holder for whom
 */
@Entity
@CqlName("seat_holds")
public record SeatHold(
        @PartitionKey String flight, @ClusteringColumn String number, String holder) {}
