package dev.colonnade.behaviour.entities.ways;

import dev.colonnade.annotations.Entity;
import lombok.Data;
import lombok.EqualsAndHashCode;
import org.jspecify.annotations.Nullable;

/** What Lombok gives getters and setters, with a generic superclass. */
@Data
@Entity
@EqualsAndHashCode(callSuper = true)
public class Aircraft extends Base<String> {
    private @Nullable String model;
    private int seats;
    private boolean grounded;
}
