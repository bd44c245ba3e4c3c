package dev.colonnade.behaviour.acceptance;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlType;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.util.UUID;

/** Rows by the time in their key, and nothing but a key. */
@Entity
record Event(
        @PartitionKey String source,
        @ClusteringColumn @CqlType("timeuuid") UUID at) {}
