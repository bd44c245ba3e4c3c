package dev.colonnade.behaviour.acceptance;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table and columns whose names are words of CQL, with a key of several parts. */
@Entity
@CqlName("\"Select\"")
public record Reading(
        @PartitionKey(0) String token,
        @PartitionKey(1) int order,
        @ClusteringColumn @CqlName("from") long from,
        @CqlName("\"Where\"") @Nullable String where,
        @Nullable Set<String> set,
        @Nullable List<String> list,
        @Nullable Map<String, Integer> map) {}
