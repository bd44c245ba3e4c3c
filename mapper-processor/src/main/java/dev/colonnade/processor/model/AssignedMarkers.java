package dev.colonnade.processor.model;

import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Insert;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.statement.Update;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bind markers that columns, or fields of them, are set to: where one is unset, nothing is written. Of an element
 * of a collection that cannot be said: to Cassandra an unset element is none.
 */
public final class AssignedMarkers {
    private AssignedMarkers() {}

    /**
     * Finds them.
     *
     * @param statement the statement, or those of a batch; each marker is known by its place
     */
    public static Set<Marker> of(Statement statement) {
        return terms(statement)
                .flatMap(value -> value instanceof Marker marker ? Stream.of(marker) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Stream<Term> terms(Statement statement) {
        if (statement instanceof Insert insert) {
            return insert.values().stream();
        }
        if (statement instanceof Batch batch) {
            return batch.statements().stream().flatMap(AssignedMarkers::terms);
        }
        List<Assignment> assignments = statement instanceof Update update ? update.assignments() : List.of();
        return assignments.stream()
                .flatMap(assignment ->
                        assignment instanceof Assignment.Set set && !(set.target() instanceof Target.Element)
                                ? Stream.of(set.value())
                                : Stream.empty());
    }
}
