package dev.colonnade.behaviour.inheritance;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

@Entity
record Channel(@PartitionKey String id, @Nullable String title) {}
