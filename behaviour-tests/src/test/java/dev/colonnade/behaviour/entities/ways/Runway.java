package dev.colonnade.behaviour.entities.ways;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** By a builder that gives another type after each property that must be set. */
@Entity
@Value.Immutable
@Value.Style(stagedBuilder = true)
public interface Runway {
    @PartitionKey
    String airport();

    @ClusteringColumn
    String name();

    @Nullable
    String surface();

    int metres();
}
