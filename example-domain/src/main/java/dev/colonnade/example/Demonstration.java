package dev.colonnade.example;

import dev.colonnade.example.csv.FlightData;
import dev.colonnade.example.flight.Flight;
import dev.colonnade.example.load.FlightLoader;
import dev.colonnade.example.load.Loaded;
import dev.colonnade.example.report.DelayCorrection;
import dev.colonnade.example.report.DelayedDepartures;
import dev.colonnade.example.report.ExpiringHold;
import dev.colonnade.example.report.LatestDepartures;
import dev.colonnade.example.report.RowCounts;
import dev.colonnade.example.report.SeatClaims;
import java.io.PrintWriter;
import java.util.Locale;

/** What the program shows, once there is a Cassandra with a schema. */
record Demonstration(FlightsMapper mapper, FlightData data, Options options, PrintWriter out) {
    void run() throws InterruptedException {
        out.printf(
                Locale.ROOT,
                "Loading %,d airports and %,d flights%n",
                data.airports().size(),
                data.flights().size());
        Loaded loaded = new FlightLoader(mapper, options.concurrency()).load(data);
        Flight flight = data.flights().get(0);

        new RowCounts(mapper, data).print(loaded, out);
        new DelayedDepartures(mapper, options.airport(), options.day()).print(out);
        new LatestDepartures(mapper.flights(), options.airport(), options.day()).print(out);
        new DelayCorrection(mapper, flight).print(out);
        new SeatClaims(mapper.seats(), flight).print(out);
        new ExpiringHold(mapper.seatHolds(), flight).print(out);
    }
}
