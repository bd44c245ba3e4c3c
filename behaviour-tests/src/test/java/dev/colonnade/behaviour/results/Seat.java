package dev.colonnade.behaviour.results;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Static;
import org.jspecify.annotations.Nullable;

/** A seat of a show. What all seats of the show share is there even if no seat is. */
@Entity
@CqlName("seats")
record Seat(
        @PartitionKey String show,
        @ClusteringColumn int number,
        @Nullable String holder,
        @Nullable Integer price,
        @Static @Nullable String hall) {}
