package dev.colonnade.benchmarks.colonnade;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
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
        @PartitionKey UUID id,
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
        @Nullable Address address) {}
