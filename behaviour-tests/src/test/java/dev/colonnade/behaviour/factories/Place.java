package dev.colonnade.behaviour.factories;

import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Udt;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@CqlName("place")
record Place(
        @PartitionKey int id,
        @Nullable String name,
        @Nullable Position position,
        @Nullable List<String> tags) {
    // The type has the name of the table.
    @Udt
    @CqlName("place")
    record Position(double latitude, double longitude) {}

    static Place of(int id, String name) {
        return new Place(id, name, new Position(1, 2), List.of("a"));
    }
}
