package dev.colonnade.behaviour.entities.ways;

import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.PartitionKey;

/** What several entities have in common: what stands here counts for the accessors that implement it. */
public interface Identified<K> {
    @PartitionKey
    @CqlName("key")
    K getId();
}
