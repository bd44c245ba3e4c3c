package dev.colonnade.behaviour.conditions;

import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
record Document(
        @PartitionKey String id, int version, @Nullable String text, List<String> notes) {
    Document next(String other, String... more) {
        return new Document(id, version + 1, other, List.of(more));
    }
}
