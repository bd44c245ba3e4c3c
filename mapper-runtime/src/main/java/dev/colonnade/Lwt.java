package dev.colonnade;

import java.util.Optional;

/**
 * The outcome of a lightweight transaction.
 *
 * <pre>{@code
 * Lwt<Seat> outcome = seats.claim(seat);
 * if (outcome instanceof Lwt.Rejected<Seat> rejected) {
 *     tell(rejected.current().orElseThrow().passenger());
 * }
 * }</pre>
 *
 * @param <T> the entity, or what the columns become that the condition tests
 * @since 0.1.0
 */
public sealed interface Lwt<T> {
    /** {@return whether it was applied} */
    boolean isApplied();

    /**
     * The condition held, and the row was written.
     *
     * @param <T> what the row becomes
     * @since 0.1.0
     */
    record Applied<T>() implements Lwt<T> {
        @Override
        public boolean isApplied() {
            return true;
        }
    }

    /**
     * The condition did not hold, and nothing was written.
     *
     * @param current the row that stood in the way, as far as the server gives it; always there where a condition was
     *     that there is none, and empty where there is no such row, as always where the condition was that there is one
     * @param <T> what the row becomes
     * @since 0.1.0
     */
    record Rejected<T>(Optional<T> current) implements Lwt<T> {
        @Override
        public boolean isApplied() {
            return false;
        }
    }
}
