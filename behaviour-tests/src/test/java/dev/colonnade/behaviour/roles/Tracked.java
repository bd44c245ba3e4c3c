package dev.colonnade.behaviour.roles;

import org.jspecify.annotations.Nullable;

/** What classes of a library have in common. */
public class Tracked {
    @Nullable
    String createdBy;

    @Nullable
    Thread loader;
}
