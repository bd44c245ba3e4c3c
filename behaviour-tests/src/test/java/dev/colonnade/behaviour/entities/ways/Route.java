package dev.colonnade.behaviour.entities.ways;

import dev.colonnade.annotations.Creator;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;

/** An immutable class with two static methods, of which one makes it of a row. */
@Entity
public final class Route {
    @PartitionKey
    private final String origin;

    private final String destination;
    private final int miles;

    private Route(String origin, String destination, int miles) {
        this.origin = origin;
        this.destination = destination;
        this.miles = miles;
    }

    @Creator
    public static Route of(String origin, String destination, int miles) {
        return new Route(origin, destination, miles);
    }

    public static Route charter(String origin, String destination, int miles) {
        return new Route(origin, "charter to " + destination, miles);
    }

    public String origin() {
        return origin;
    }

    public String destination() {
        return destination;
    }

    public int miles() {
        return miles;
    }
}
