package dev.colonnade.example.report;

import dev.colonnade.example.ExampleException;
import dev.colonnade.example.flight.Flight;
import dev.colonnade.example.seat.SeatHold;
import dev.colonnade.example.seat.SeatHoldDao;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** A hold on a seat that nobody takes back: Cassandra lets it go. */
public final class ExpiringHold {
    private static final Duration TIME = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final SeatHoldDao holds;
    private final SeatHold hold;

    public ExpiringHold(SeatHoldDao holds, Flight flight) {
        this.holds = holds;
        this.hold = new SeatHold(FlightLabel.label(flight), "12B", "Grace Hopper");
    }

    /**
     * Holds the seat, waits until it is free, and prints this part of the report.
     *
     * @throws ExampleException if it is not free for long after its time
     */
    public void print(PrintWriter out) throws InterruptedException {
        out.printf(
                Locale.ROOT,
                "%nSeat %s of %s, held for %s for %d s%n%n",
                hold.number(),
                hold.flight(),
                hold.holder(),
                TIME.toSeconds());
        long start = System.nanoTime();
        holds.hold(hold, TIME);
        while (holds.find(hold.flight(), hold.number()).isPresent()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new ExampleException(hold + " is still there after " + PATIENCE.toSeconds()
                        + " s, though it was for " + TIME.toSeconds() + " s. Check the clocks of the nodes.");
            }
            Thread.sleep(PAUSE.toMillis());
        }
        out.printf(
                Locale.ROOT,
                "  gone after %.1f s (Cassandra counts whole seconds)%n",
                (System.nanoTime() - start) / 1e9);
    }
}
