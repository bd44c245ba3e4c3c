package dev.colonnade.behaviour.batches;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;

@Entity
record Entry(@PartitionKey String book, @ClusteringColumn int line, String text) {}
