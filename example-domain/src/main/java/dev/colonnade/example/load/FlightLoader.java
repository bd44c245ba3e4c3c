package dev.colonnade.example.load;

import dev.colonnade.example.FlightsMapper;
import dev.colonnade.example.csv.FlightData;
import dev.colonnade.example.flight.Arrival;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Writes the airports, and the flights into both of their tables. */
public final class FlightLoader {
    private final FlightsMapper mapper;
    private final BoundedWriter writer;

    public FlightLoader(FlightsMapper mapper, int concurrency) {
        this.mapper = mapper;
        this.writer = new BoundedWriter(concurrency);
    }

    /** Loads everything; flights of the same key in the order of the data, so that the last one stays. */
    public Loaded load(FlightData data) throws InterruptedException {
        long start = System.nanoTime();
        List<Arrival> arrivals = data.flights().stream().map(Arrival::of).toList();
        load("airports", data.airports(), mapper.airports()::save);
        load("flights by origin", data.flights(), mapper.flights()::save);
        load("flights by destination", arrivals, mapper.arrivals()::save);
        return new Loaded(
                data.airports().size() + data.flights().size() + arrivals.size(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private <T> void load(String task, List<T> items, Function<T, CompletionStage<Void>> save)
            throws InterruptedException {
        try (Progress progress = new Progress(task, items.size())) {
            writer.writeAll(items, save, progress::step);
        }
    }
}
