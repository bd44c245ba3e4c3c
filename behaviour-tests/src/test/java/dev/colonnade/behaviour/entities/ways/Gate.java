package dev.colonnade.behaviour.entities.ways;

import dev.colonnade.annotations.ClusteringColumn;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class with a builder of its own. */
@Entity
public final class Gate {
    @PartitionKey
    private final String airport;

    @ClusteringColumn
    private final int number;

    private final @Nullable String terminal;
    private final List<String> airlines;

    private Gate(Builder builder) {
        this.airport = builder.airport;
        this.number = builder.number;
        this.terminal = builder.terminal;
        this.airlines = builder.airlines;
    }

    public static Builder builder() {
        return new Builder();
    }

    public String airport() {
        return airport;
    }

    public int number() {
        return number;
    }

    public @Nullable String terminal() {
        return terminal;
    }

    public List<String> airlines() {
        return airlines;
    }

    /** Has a method for each property, and one that gives the object. */
    public static final class Builder {
        private String airport = "";
        private int number;
        private @Nullable String terminal = "main";
        private List<String> airlines = List.of();

        public Builder airport(String airport) {
            this.airport = airport;
            return this;
        }

        public Builder number(int number) {
            this.number = number;
            return this;
        }

        public Builder terminal(@Nullable String terminal) {
            this.terminal = terminal;
            return this;
        }

        public Builder airlines(List<String> airlines) {
            this.airlines = airlines;
            return this;
        }

        public Gate build() {
            return new Gate(this);
        }
    }
}
