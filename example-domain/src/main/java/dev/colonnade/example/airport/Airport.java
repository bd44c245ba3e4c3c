package dev.colonnade.example.airport;

import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;

/**
 * An airport.
 *
 * @param iata its code: DTW
 * @param name its name
 * @param city the city
 * @param state the state: MI
 * @param country the country: USA
 * @param location where it is
 */
@Entity
@CqlName("airports")
public record Airport(
        @PartitionKey String iata, String name, String city, String state, String country, Location location) {}
