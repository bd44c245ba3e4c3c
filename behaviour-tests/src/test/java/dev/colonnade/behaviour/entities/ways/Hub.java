package dev.colonnade.behaviour.entities.ways;

import dev.colonnade.annotations.Udt;
import org.immutables.value.Value;

@Udt
@Value.Immutable
abstract class Hub {
    abstract String airport();

    abstract int gates();
}
