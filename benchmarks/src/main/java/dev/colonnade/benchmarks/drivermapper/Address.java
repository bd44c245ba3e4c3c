package dev.colonnade.benchmarks.drivermapper;

import com.datastax.oss.driver.api.mapper.annotations.Entity;

/**
 * A user-defined type.
 *
 * @param street a text
 * @param zip an int
 * @since 0.1.0
 */
@Entity
public record Address(String street, int zip) {}
