package dev.colonnade.behaviour.entities.ways;

import com.google.auto.value.AutoValue;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;

/** What AutoValue implements, made by a builder that it writes. */
@Entity
@AutoValue
public abstract class City {
    @PartitionKey
    public abstract String getName();

    public abstract long getInhabitants();

    public abstract @Nullable String getMayor();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_City.Builder();
    }

    /** Is written by AutoValue. */
    @AutoValue.Builder
    public interface Builder {
        Builder setName(String name);

        Builder setInhabitants(long inhabitants);

        Builder setMayor(@Nullable String mayor);

        City build();
    }
}
