package dev.colonnade.example.csv;

import dev.colonnade.example.flight.Flight;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What a line of flights.csv means. */
final class FlightLine {
    static final List<String> COLUMNS = List.of("departed", "origin", "destination", "distance_miles", "delay_minutes");

    private FlightLine() {}

    static Flight toFlight(CsvLine line) {
        LocalDateTime departed = line.time("departed");
        return new Flight(
                line.text("origin"),
                departed.toLocalDate(),
                departed.toInstant(ZoneOffset.UTC),
                line.text("destination"),
                line.wholeNumber("distance_miles"),
                line.wholeNumber("delay_minutes"));
    }
}
