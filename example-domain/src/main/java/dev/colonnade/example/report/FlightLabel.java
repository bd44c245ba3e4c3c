package dev.colonnade.example.report;

import dev.colonnade.example.flight.Flight;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What a flight is called: DTW-LAS 2001-01-01T00:47. */
final class FlightLabel {
    private FlightLabel() {}

    static String label(Flight flight) {
        return flight.origin() + "-" + flight.destination() + " " + departed(flight);
    }

    static LocalDateTime departed(Flight flight) {
        return LocalDateTime.ofInstant(flight.departed(), ZoneOffset.UTC);
    }
}
