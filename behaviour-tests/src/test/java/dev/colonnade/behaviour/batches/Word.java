package dev.colonnade.behaviour.batches;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** Where a word stands first. */
@Entity
record Word(
        @PartitionKey String word,
        @Nullable String book,
        @Nullable Integer line) {}
