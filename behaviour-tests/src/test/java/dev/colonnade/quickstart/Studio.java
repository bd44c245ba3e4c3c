package dev.colonnade.quickstart;

import dev.colonnade.annotations.Udt;

@Udt
public record Studio(String name, String city) {}
