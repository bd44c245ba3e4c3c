package dev.colonnade.benchmarks.drivermapper;

import com.datastax.oss.driver.api.mapper.annotations.Entity;
import com.datastax.oss.driver.api.mapper.annotations.PartitionKey;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Twelve columns, two of which are sometimes null.
 *
 * @param id a uuid
 * @param joined a timestamp
 * @param name a text
 * @param email a text
 * @param bio a text, or null
 * @param visits an int
 * @param bytes a bigint
 * @param active a boolean
 * @param rating a double
 * @param tags a set of text
 * @param counts a map of text to int
 * @param address a user-defined type, or null
 * @since 0.1.0
 */
@Entity
public record Wide(
        UUID id,
        Instant joined,
        String name,
        String email,
        @Nullable String bio,
        int visits,
        long bytes,
        boolean active,
        double rating,
        Set<String> tags,
        Map<String, Integer> counts,
        @Nullable Address address) {
    /** On the component, the annotation would stand on the field as well, which the driver's mapper warns of. */
    @Override
    @PartitionKey
    public UUID id() {
        return id;
    }
}
