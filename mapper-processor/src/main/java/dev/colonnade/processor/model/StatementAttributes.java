package dev.colonnade.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What an annotation says of the execution of statements, as it is written, right or wrong.
 *
 * @param consistencyLevel how many replicas must answer
 * @param serialConsistencyLevel how many replicas must agree on a condition
 * @param executionProfileName the execution profile
 * @param pageSize how many rows a page has
 * @param timeout how long to wait for a response
 * @param tracing whether the server records how it executes the statement
 * @param idempotence whether the driver may execute the statement twice
 * @param ofMethod whether it is about one method, not about all of a DAO
 * @param site the annotation
 */
public record StatementAttributes(
        Optional<String> consistencyLevel,
        Optional<String> serialConsistencyLevel,
        Optional<String> executionProfileName,
        Optional<Integer> pageSize,
        Optional<String> timeout,
        Optional<Boolean> tracing,
        List<Boolean> idempotence,
        boolean ofMethod,
        Site site) {
    /** The levels of agreement on a condition. */
    public static final List<String> SERIAL_LEVELS = List.of("SERIAL", "LOCAL_SERIAL");

    /** All levels. */
    public static final List<String> LEVELS = List.of(
            "ANY",
            "ONE",
            "TWO",
            "THREE",
            "QUORUM",
            "ALL",
            "LOCAL_ONE",
            "LOCAL_QUORUM",
            "EACH_QUORUM",
            "SERIAL",
            "LOCAL_SERIAL");

    public StatementAttributes {
        idempotence = List.copyOf(idempotence);
    }
}
