package dev.colonnade.behaviour.entities.ways;

import dev.colonnade.annotations.Entity;
import java.util.List;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.EqualsAndHashCode;
import lombok.Getter;

/** What Lombok gives a builder. */
@Entity
@Getter
@Builder
@EqualsAndHashCode
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public class Crew implements Identified<UUID> {
    private final UUID id;
    private final List<String> members;

    @Builder.Default
    private final int size = 2;
}
