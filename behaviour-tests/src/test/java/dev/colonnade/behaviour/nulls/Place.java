package dev.colonnade.behaviour.nulls;

import dev.colonnade.annotations.Udt;
import org.jspecify.annotations.Nullable;

@Udt
record Place(@Nullable String city, @Nullable String hall) {}
