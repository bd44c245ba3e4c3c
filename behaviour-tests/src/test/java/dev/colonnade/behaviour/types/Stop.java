package dev.colonnade.behaviour.types;

import dev.colonnade.annotations.Udt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A user-defined type with a field of each kind. */
@Udt
public record Stop(
        @Nullable String name, int minutes, @Nullable Set<String> lines) {}
