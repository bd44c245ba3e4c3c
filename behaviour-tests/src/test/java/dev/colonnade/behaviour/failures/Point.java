package dev.colonnade.behaviour.failures;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;

@Entity
record Point(@PartitionKey String line, @ClusteringColumn int number, int height) {}
