package dev.colonnade.quickstart;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.ClusteringOrder;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.time.Instant;
import java.util.UUID;

@Entity
@CqlName("comments")
public record Comment(
        @PartitionKey UUID videoId,

        @ClusteringColumn(value = 0, order = ClusteringOrder.DESC)
        Instant writtenAt,

        @ClusteringColumn(1) String author,
        String text) {}
