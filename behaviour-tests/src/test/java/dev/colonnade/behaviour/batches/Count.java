package dev.colonnade.behaviour.batches;

import dev.colonnade.annotations.Counter;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;

@Entity
@CqlName("counts")
record Count(@PartitionKey String book, @Counter long lines) {}
