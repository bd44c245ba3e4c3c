package dev.colonnade.example.report;

import static java.util.stream.Collectors.joining;

import dev.colonnade.Page;
import dev.colonnade.PageToken;
import dev.colonnade.example.flight.Flight;
import dev.colonnade.example.flight.FlightDao;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;

/** The latest departures of an airport on a day as a web site would show them: a page, and the one behind it. */
public final class LatestDepartures {
    private final FlightDao flights;
    private final String origin;
    private final LocalDate day;

    public LatestDepartures(FlightDao flights, String origin, LocalDate day) {
        this.flights = flights;
        this.origin = origin;
        this.day = day;
    }

    /** Prints this part of the report. */
    public void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%nLatest departures from %s on %s, by pages%n%n", origin, day);
        Page<Flight> first = flights.someDepartures(origin, day, null);
        print("first page", first, out);
        first.next().ifPresent(token -> printNext(token.toString(), out));
    }

    /** The text is all that a site has of the token when its visitor asks for more. */
    private void printNext(String token, PrintWriter out) {
        print("next page", flights.someDepartures(origin, day, PageToken.parse(token)), out);
    }

    private static void print(String title, Page<Flight> page, PrintWriter out) {
        String departures = page.items().stream()
                .map(flight -> FlightLabel.departed(flight).toLocalTime() + " " + flight.destination())
                .collect(joining(", "));
        out.printf(Locale.ROOT, "  %-11s %s%n", title, departures);
    }
}
