package dev.colonnade.quickstart;

import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

@Entity
@CqlName("videos")
public record Video(@PartitionKey UUID id, String title, Instant addedAt, Set<String> tags, Studio studio) {}
