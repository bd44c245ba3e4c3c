package dev.colonnade.behaviour.entities.ways;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.util.List;
import java.util.UUID;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** What Lombok makes an immutable class of. */
@Value
@Entity
public class Pilot {
    @PartitionKey
    UUID id;

    String name;

    @Nullable
    Integer hours;

    List<String> types;
}
