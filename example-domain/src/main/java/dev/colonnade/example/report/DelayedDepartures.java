package dev.colonnade.example.report;

import static java.util.Comparator.comparingInt;

import dev.colonnade.example.FlightsMapper;
import dev.colonnade.example.airport.Airport;
import dev.colonnade.example.airport.AirportDao;
import dev.colonnade.example.flight.Flight;
import dev.colonnade.example.flight.FlightDao;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The most delayed departures of an airport on a day: one partition, sorted by the program. */
public final class DelayedDepartures {
    private static final int MOST = 10;
    private static final int TITLE_WIDTH = 76;
    private static final int PLACE_WIDTH = 52;

    private final FlightDao flights;
    private final AirportDao airports;
    private final String origin;
    private final LocalDate day;

    public DelayedDepartures(FlightsMapper mapper, String origin, LocalDate day) {
        this.flights = mapper.flights();
        this.airports = mapper.airports();
        this.origin = origin;
        this.day = day;
    }

    /** Prints this part of the report. */
    public void print(PrintWriter out) {
        List<Flight> departures = flights.departures(origin, day);
        List<Flight> mostDelayed = departures.stream()
                .sorted(comparingInt(Flight::delayMinutes).reversed().thenComparing(Flight::departed))
                .limit(MOST)
                .toList();
        out.printf(
                Locale.ROOT,
                "%nMost delayed departures from %s on %s: %d of %d%n",
                origin,
                day,
                mostDelayed.size(),
                departures.size());
        out.println("(" + place(origin, TITLE_WIDTH) + ")");
        out.println();
        out.println("  departed   minutes  to");
        mostDelayed.forEach(flight -> print(flight, out));
    }

    private void print(Flight flight, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "  %8s %9d  %s  %s%n",
                FlightLabel.departed(flight).toLocalTime(),
                flight.delayMinutes(),
                flight.destination(),
                place(flight.destination(), PLACE_WIDTH));
    }

    private String place(String iata, int width) {
        String place = airports.find(iata).map(DelayedDepartures::place).orElse("not in airports.csv");
        return place.length() <= width ? place : place.substring(0, width - 3) + "...";
    }

    private static String place(Airport airport) {
        return airport.name() + ", " + airport.city() + ", " + airport.state();
    }
}
