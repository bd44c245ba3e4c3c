package dev.colonnade.benchmarks.colonnade;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
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
public record Narrow(@PartitionKey UUID id, String name, int visits, long bytes, boolean active) {}
