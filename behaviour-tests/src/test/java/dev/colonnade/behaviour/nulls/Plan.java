package dev.colonnade.behaviour.nulls;

import dev.colonnade.annotations.DefaultNullSavingStrategy;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.NullSavingStrategy;
import dev.colonnade.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

@Entity
@DefaultNullSavingStrategy(NullSavingStrategy.SET_TO_NULL)
record Plan(@PartitionKey String id, @Nullable String text) {}
