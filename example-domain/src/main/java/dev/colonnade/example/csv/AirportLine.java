package dev.colonnade.example.csv;

import dev.colonnade.example.airport.Airport;
import dev.colonnade.example.airport.Location;
import java.util.List;

/** What a line of airports.csv means. */
final class AirportLine {
    static final List<String> COLUMNS = List.of("iata", "name", "city", "state", "country", "latitude", "longitude");

    private AirportLine() {}

    static Airport toAirport(CsvLine line) {
        return new Airport(
                line.text("iata"),
                line.text("name"),
                line.text("city"),
                line.text("state"),
                line.text("country"),
                new Location(line.degrees("latitude", 90), line.degrees("longitude", 180)));
    }
}
