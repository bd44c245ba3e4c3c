package dev.colonnade.behaviour.types;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of each type, primitive and not, alone and in collections. */
@Entity
public record Everything(
        @PartitionKey UUID id,
        @Nullable String text,
        int primitiveInt,
        long primitiveLong,
        boolean primitiveBoolean,
        double primitiveDouble,
        float primitiveFloat,
        @Nullable Integer boxedInt,
        @Nullable Long boxedLong,
        @Nullable Boolean boxedBoolean,
        @Nullable Double boxedDouble,
        @Nullable Float boxedFloat,
        @Nullable Instant moment,
        @Nullable LocalDate day,
        @Nullable Set<String> tags,
        @Nullable List<String> names,
        @Nullable Map<String, Integer> counts,
        @Nullable Stop stop,
        @Nullable List<Stop> stops,
        @Nullable Map<UUID, List<Set<Integer>>> nested,
        @Nullable Map<Stop, Stop> stopsByStop) {}
