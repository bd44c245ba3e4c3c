package dev.colonnade.example.report;

import dev.colonnade.Lwt;
import dev.colonnade.example.flight.Flight;
import dev.colonnade.example.seat.Seat;
import dev.colonnade.example.seat.SeatDao;
import java.io.PrintWriter;

/** A seat that two passengers claim: Cassandra gives it to one of them, and tells the other to whom. */
public final class SeatClaims {
    private static final String NUMBER = "12A";

    private final SeatDao seats;
    private final String flight;

    public SeatClaims(SeatDao seats, Flight flight) {
        this.seats = seats;
        this.flight = FlightLabel.label(flight);
    }

    /** Prints this part of the report, and leaves the seat free. */
    public void print(PrintWriter out) {
        Seat adas = new Seat(flight, NUMBER, "Ada Lovelace");
        Seat graces = new Seat(flight, NUMBER, "Grace Hopper");
        out.println();
        out.println("Seat " + NUMBER + " of " + flight + ", claimed twice");
        out.println();
        claim(adas, out);
        claim(graces, out);
        boolean givenUp = seats.giveUp(adas);
        out.println("  given up again: " + (givenUp ? "yes" : "no, nobody has it"));
    }

    private void claim(Seat seat, PrintWriter out) {
        Lwt<Seat> outcome = seats.claim(seat);
        String answer = outcome instanceof Lwt.Rejected<Seat> rejected
                ? "refused, " + rejected.current().orElseThrow().passenger() + " has it"
                : "granted";
        out.println("  " + seat.passenger() + " claims it: " + answer);
    }
}
