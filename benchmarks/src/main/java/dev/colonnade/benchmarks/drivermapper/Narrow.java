package dev.colonnade.benchmarks.drivermapper;

import com.datastax.oss.driver.api.mapper.annotations.Entity;
import com.datastax.oss.driver.api.mapper.annotations.PartitionKey;
import java.util.UUID;

/**
 * Five columns of scalars.
 *
 * @param id a uuid
 * @param name a text
 * @param visits an int
 * @param bytes a bigint
 * @param active a boolean
 * @since 0.1.0
 */
@Entity
public record Narrow(UUID id, String name, int visits, long bytes, boolean active) {
    /** On the component, the annotation would stand on the field as well, which the driver's mapper warns of. */
    @Override
    @PartitionKey
    public UUID id() {
        return id;
    }
}
