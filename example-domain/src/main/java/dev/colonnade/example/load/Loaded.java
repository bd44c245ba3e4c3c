package dev.colonnade.example.load;

import java.time.Duration;

/**
 * How much was loaded.
 *
 * @param writes how many writes that took
 * @param time how long they took
 */
public record Loaded(int writes, Duration time) {
    public double seconds() {
        return time.toNanos() / 1e9;
    }
}
