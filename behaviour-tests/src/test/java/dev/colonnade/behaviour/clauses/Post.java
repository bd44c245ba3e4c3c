package dev.colonnade.behaviour.clauses;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Static;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
record Post(
        @PartitionKey String forum,
        @ClusteringColumn(0) int day,
        @ClusteringColumn(1) int number,
        @Nullable @Static String topic,
        @Nullable String title,
        Set<String> tags,
        Map<String, Integer> votes,
        List<String> lines) {
    static Post of(String forum, int day, int number, String... tags) {
        return new Post(forum, day, number, null, "title", Set.of(tags), Map.of("a", 1, "b", 2), List.of("x", "y"));
    }
}
