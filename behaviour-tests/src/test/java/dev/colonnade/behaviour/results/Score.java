package dev.colonnade.behaviour.results;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The points of a player in a round of a game. */
@Entity
@CqlName("scores")
record Score(
        @PartitionKey String game,
        @ClusteringColumn int round,
        String player,
        int points,
        @Nullable Set<String> remarks) {}
