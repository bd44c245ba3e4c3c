package dev.colonnade.behaviour.options;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

@Entity
record Note(
        @PartitionKey String book,
        @ClusteringColumn int number,
        @Nullable String title,
        @Nullable String text) {}
