package dev.colonnade.behaviour.json;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
record Song(
        @PartitionKey String album,
        @ClusteringColumn int track,
        @Nullable String title,
        @Nullable Integer seconds,
        Set<String> tags) {}
