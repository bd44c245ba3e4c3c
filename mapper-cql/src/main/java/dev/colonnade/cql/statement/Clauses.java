package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import java.util.List;
import java.util.stream.Stream;

/** The clauses that several statements share. */
final class Clauses {
    static final String USING_TTL = "USING TTL ?";

    private Clauses() {}

    static String names(List<Identifier> columns) {
        return columns.stream().map(Identifier::cql).collect(joining(", "));
    }

    static String where(List<Identifier> key) {
        return "WHERE " + key.stream().map(Clauses::isMarker).collect(joining(" AND "));
    }

    static String isMarker(Identifier column) {
        return column.cql() + " = ?";
    }

    /** The clauses of a statement, without those that are empty. */
    static List<String> of(String... clauses) {
        return Stream.of(clauses).filter(clause -> !clause.isEmpty()).toList();
    }
}
