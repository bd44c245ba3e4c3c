package dev.colonnade.example.airport;

import dev.colonnade.annotations.Udt;

/**
 * A place on earth.
 *
 * @param latitude degrees north of the equator
 * @param longitude degrees east of Greenwich
 */
@Udt
public record Location(double latitude, double longitude) {}
