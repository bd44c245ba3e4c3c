package dev.colonnade.behaviour.inheritance;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
record Clip(
        @PartitionKey UUID id,
        @Nullable String title,
        @Nullable Set<String> tags) {}
