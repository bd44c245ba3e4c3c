package dev.colonnade.example.report;

import dev.colonnade.example.flight.Arrival;
import dev.colonnade.example.flight.Flight;
import java.time.Instant;

/**
 * What tells a flight from all others. In both tables it is the primary key, the day being that of the departure.
 *
 * @param origin from where
 * @param destination to where
 * @param departed when
 */
record FlightKey(String origin, String destination, Instant departed) {
    static FlightKey of(Flight flight) {
        return new FlightKey(flight.origin(), flight.destination(), flight.departed());
    }

    static FlightKey of(Arrival arrival) {
        return new FlightKey(arrival.origin(), arrival.destination(), arrival.departed());
    }
}
