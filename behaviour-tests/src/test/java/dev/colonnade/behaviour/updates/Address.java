package dev.colonnade.behaviour.updates;

import dev.colonnade.annotations.Udt;
import org.jspecify.annotations.Nullable;

/** The type on the server gets a field that this class does not know. */
@Udt
record Address(@Nullable String street, @Nullable String city) {}
