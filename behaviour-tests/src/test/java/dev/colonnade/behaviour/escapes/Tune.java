package dev.colonnade.behaviour.escapes;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Udt;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
record Tune(
        @PartitionKey String album,
        @ClusteringColumn int track,
        @Nullable String title,
        @Nullable Length length,
        @Nullable List<String> tags) {
    @Udt
    record Length(int minutes, int seconds) {}
}
