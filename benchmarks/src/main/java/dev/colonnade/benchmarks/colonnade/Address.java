package dev.colonnade.benchmarks.colonnade;

import dev.colonnade.annotations.Udt;

/**
 * A user-defined type.
 *
 * @param street a text
 * @param zip an int
 * @since 0.1.0
 */
@Udt
public record Address(String street, int zip) {}
