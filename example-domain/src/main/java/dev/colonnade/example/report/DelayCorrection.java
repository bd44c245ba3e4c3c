package dev.colonnade.example.report;

import dev.colonnade.example.FlightsMapper;
import dev.colonnade.example.flight.Arrival;
import dev.colonnade.example.flight.Flight;
import java.io.PrintWriter;
import java.util.Locale;

/** A delay that is corrected: a flight has two tables, and a batch keeps them alike. */
public final class DelayCorrection {
    private static final int MORE_MINUTES = 10;

    private final FlightsMapper mapper;
    private final Flight flight;

    public DelayCorrection(FlightsMapper mapper, Flight flight) {
        this.mapper = mapper;
        this.flight = flight;
    }

    /** Corrects it, and prints this part of the report. */
    public void print(PrintWriter out) {
        Flight corrected = flight.delayedBy(flight.delayMinutes() + MORE_MINUTES);
        out.printf(Locale.ROOT, "%nDelay of %s, corrected in both tables%n%n", FlightLabel.label(flight));
        print("before", out);
        mapper.bothTables().correct(corrected, Arrival.of(corrected));
        print("after", out);
    }

    private void print(String when, PrintWriter out) {
        int byOrigin = mapper.flights()
                .find(flight.origin(), flight.day(), flight.departed(), flight.destination())
                .orElseThrow()
                .delayMinutes();
        int byDestination = mapper.arrivals()
                .find(flight.destination(), flight.day(), flight.departed(), flight.origin())
                .orElseThrow()
                .delayMinutes();
        out.printf(Locale.ROOT, "  %-7s by origin %d min, by destination %d min%n", when, byOrigin, byDestination);
    }
}
