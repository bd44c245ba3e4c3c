package dev.colonnade.behaviour.clauses;

import dev.colonnade.annotations.Counter;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;

@Entity
record Likes(
        @PartitionKey String forum,
        @Counter long up,
        @Counter long down) {}
