package dev.colonnade.example.report;

import static dev.colonnade.example.report.FlightLabel.label;

import dev.colonnade.example.FlightsMapper;
import dev.colonnade.example.airport.Airport;
import dev.colonnade.example.csv.FlightData;
import dev.colonnade.example.flight.Arrival;
import dev.colonnade.example.flight.Flight;
import dev.colonnade.example.load.Loaded;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** How many records were written, how many rows they make, and how many rows are read back. */
public final class RowCounts {
    private final FlightsMapper mapper;
    private final LatestRecords<Airport> airports;
    private final LatestRecords<Flight> flights;
    private final LatestRecords<Arrival> arrivals;

    public RowCounts(FlightsMapper mapper, FlightData data) {
        this.mapper = mapper;
        this.airports = LatestRecords.of(data.airports(), Airport::iata);
        this.flights = LatestRecords.of(data.flights(), FlightKey::of);
        this.arrivals =
                LatestRecords.of(data.flights().stream().map(Arrival::of).toList(), FlightKey::of);
    }

    /**
     * Prints this part of the report. A flight counts as read back if it is as it was written.
     *
     * @throws dev.colonnade.example.ExampleException if something else is read back
     */
    public void print(Loaded loaded, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%nRows: %,d writes in %.1f s, %,.0f in a second%n%n",
                loaded.writes(),
                loaded.seconds(),
                loaded.writes() / loaded.seconds());
        out.printf(Locale.ROOT, "  %-24s %10s %10s %10s%n", "table", "records", "rows", "read back");
        List<TableCount> counts = List.of(
                TableCount.of("airports", airports, mapper.airports().count()),
                TableCount.of(
                        "flights_by_origin",
                        flights,
                        mapper.flights().all().filter(flights::contains).count()),
                TableCount.of(
                        "flights_by_destination",
                        arrivals,
                        mapper.arrivals().all().filter(arrivals::contains).count()));
        counts.forEach(count -> count.print(out));
        printReplacements(out);
        counts.forEach(TableCount::check);
    }

    private void printReplacements(PrintWriter out) {
        out.println();
        out.println("  flights that replaced an earlier one of the same key: "
                + flights.replacements().size());
        flights.replacements().forEach(flight -> out.println("    " + label(flight)));
    }
}
