package dev.colonnade.behaviour.roles;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Static;
import org.jspecify.annotations.Nullable;

/** The gates of an airport, each of which has the airport's name. */
@Entity
@CqlName("gates")
public record Gate(
        @PartitionKey String airport,
        @ClusteringColumn @Nullable Integer number,
        @Static @Nullable String airportName,
        @Nullable String state) {}
