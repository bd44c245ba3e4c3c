package dev.colonnade.behaviour.entities.ways;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What Immutables implements, with a user-defined type that it implements too. */
@Entity
@Value.Immutable
public interface Airline {
    @PartitionKey
    String code();

    @Nullable
    String alliance();

    List<Hub> hubs();

    Map<String, Integer> fleet();

    @Value.Default
    default boolean cargo() {
        return true;
    }
}
