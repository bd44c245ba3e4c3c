package dev.colonnade.behaviour.entities.ways;

import com.google.auto.value.AutoValue;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;

/** What AutoValue implements, made by a static method. */
@Entity
@AutoValue
public abstract class Country {
    @PartitionKey
    public abstract String code();

    public abstract String capital();

    public static Country of(String code, String capital) {
        return new AutoValue_Country(code, capital);
    }
}
