package dev.colonnade.behaviour.entities.ways;

import dev.colonnade.annotations.PartitionKey;
import lombok.Data;

/** What entities with one key have in common. */
@Data
@SuppressWarnings("NullAway") // null until it is set
public abstract class Base<K> {
    @PartitionKey
    private K id;
}
