package dev.colonnade;

/**
 * The outcome of a lightweight transaction.
 *
 * <pre>{@code
 * Lwt<Seat> outcome = seats.claim(seat);
 * if (outcome instanceof Lwt.Rejected<Seat> rejected) {
 *     tell(rejected.current().passenger());
 * }
 * }</pre>
 *
 * @param <T> the entity
 * @since 0.1.0
 */
public sealed interface Lwt<T> {
    /** {@return whether it was applied} */
    boolean isApplied();

    /**
     * The condition held, and the row was written.
     *
     * @param <T> the entity
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
     * @param current the row as it is
     * @param <T> the entity
     * @since 0.1.0
     */
    record Rejected<T>(T current) implements Lwt<T> {
        @Override
        public boolean isApplied() {
            return false;
        }
    }
}
