package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.DriverTimeoutException;
import com.datastax.oss.driver.api.core.NoNodeAvailableException;
import com.datastax.oss.driver.api.core.connection.ClosedConnectionException;
import com.datastax.oss.driver.api.core.servererrors.InvalidQueryException;
import com.datastax.oss.driver.api.core.servererrors.QueryConsistencyException;
import com.datastax.oss.driver.api.core.servererrors.ServerError;
import dev.colonnade.ColonnadeException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Repeats what fails because several processes begin at the same time. */
final class Repetition {
    private static final int ATTEMPTS = 15;
    private static final long PAUSE_MILLIS = 100;

    private Repetition() {}

    /**
     * Asks again, later each time, where those who ask prevent each other: the server then says that the outcome is
     * unknown, or the driver closes a connection on which it cannot read that answer. And a node may learn of a table
     * after another that has created it, or know its name before it can use it.
     */
    static <T> T of(Supplier<T> question) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return question.get();
            } catch (QueryConsistencyException
                    | DriverTimeoutException
                    | ClosedConnectionException
                    | NoNodeAvailableException
                    | InvalidQueryException
                    | ServerError e) {
                pause(attempt);
            }
        }
        return question.get();
    }

    /** Those that wait do not all come back at the same time. */
    static void pause(int attempt) {
        long millis = PAUSE_MILLIS * attempt;
        sleep(millis + ThreadLocalRandom.current().nextLong(millis));
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ColonnadeException(
                    "The wait for other processes or nodes, as the schema changes, was interrupted", e);
        }
    }
}
