package dev.colonnade.example.csv;

import dev.colonnade.example.airport.Airport;
import dev.colonnade.example.flight.Flight;
import java.nio.file.Path;
import java.util.List;

/**
 * All airports and flights, in the order of their files.
 *
 * @param airports at least one
 * @param flights at least one
 */
public record FlightData(List<Airport> airports, List<Flight> flights) {
    private static final String AIRPORTS = "airports.csv";
    private static final String FLIGHTS = "flights.csv";

    /** Reads the files that come with the program. */
    public static FlightData builtIn() {
        return read(CsvFile.builtIn(AIRPORTS), CsvFile.builtIn(FLIGHTS));
    }

    /** Reads the files of the user's own. */
    public static FlightData in(Path directory) {
        return read(CsvFile.at(directory.resolve(AIRPORTS)), CsvFile.at(directory.resolve(FLIGHTS)));
    }

    private static FlightData read(CsvFile airports, CsvFile flights) {
        return new FlightData(
                airports.read(AirportLine.COLUMNS, AirportLine::toAirport),
                flights.read(FlightLine.COLUMNS, FlightLine::toFlight));
    }

    /** Tells whether there is an airport of this code. */
    public boolean hasAirport(String iata) {
        return airports.stream().anyMatch(airport -> airport.iata().equals(iata));
    }
}
