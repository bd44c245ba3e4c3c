package dev.colonnade.behaviour.roles;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Counter;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Static;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often a video was seen on a day. */
@Entity
public record Views(
        @PartitionKey UUID videoId,
        @ClusteringColumn LocalDate day,
        @Static @Counter @Nullable Long ever,
        @Counter long count,
        @Counter @Nullable Long shares) {}
