package dev.colonnade.runtime.prepare;

import static java.util.stream.Collectors.joining;

import dev.colonnade.PreparationException;
import java.util.List;
import java.util.concurrent.CompletionException;

/** A statement that could not be prepared, and why. */
record Failure(Query query, String cql, Throwable reason) {
    /** The driver hands an error on bare or wrapped by the stages that it passed. */
    Failure {
        reason = reason instanceof CompletionException && reason.getCause() != null ? reason.getCause() : reason;
    }

    /** One exception for them all: the first is its cause, the others are suppressed. */
    static PreparationException toException(List<Failure> failures) {
        String message = failures.stream().map(Failure::describe).collect(joining("\n"));
        PreparationException exception =
                new PreparationException(message, failures.get(0).reason());
        failures.stream().skip(1).map(Failure::reason).forEach(exception::addSuppressed);
        return exception;
    }

    private String describe() {
        return query.method() + " could not be prepared: " + reason.getMessage() + "\n  " + cql;
    }
}
