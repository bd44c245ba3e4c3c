package dev.colonnade.behaviour.nulls;

import dev.colonnade.annotations.Embedded;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
record Talk(
        @PartitionKey String id,
        @Nullable String title,
        int minutes,
        Optional<String> speaker,
        @Embedded @Nullable Room room,
        @Nullable Place place) {

    /** Two columns. */
    record Room(@Nullable String floor, @Nullable Integer seats) {}

    static Talk full(String id) {
        return new Talk(id, "title", 30, Optional.of("ann"), new Room("first", 40), new Place("ghent", "b"));
    }

    static Talk empty(String id) {
        return new Talk(id, null, 0, Optional.empty(), null, null);
    }
}
