package dev.colonnade.behaviour.roles;

import dev.colonnade.annotations.Computed;
import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** A text, and what the server knows of it. */
@Entity
@CqlName("articles")
public record Article(
        @PartitionKey String id,
        @Nullable String title,
        int words,
        @Computed("writetime(title)") @Nullable Long titleWritten,

        @Computed("ttl(title)") @CqlName("\"titleExpires\"") @Nullable
        Integer titleExpires,

        @Computed("cast(words AS text)") String wordsText) {

    Article(String id, @Nullable String title, int words) {
        this(id, title, words, null, null, "");
    }
}
