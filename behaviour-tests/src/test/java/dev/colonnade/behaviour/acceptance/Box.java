package dev.colonnade.behaviour.acceptance;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Udt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key that is not the first of several components of one type, and a collection of objects. */
@Entity
record Box(String label, @PartitionKey String id, List<@Nullable Thing> things) {
    @Udt
    record Thing(String name) {}
}
