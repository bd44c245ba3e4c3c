package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The clauses that several statements share; one that says nothing is an empty text. */
final class Clauses {
    private Clauses() {}

    /** The clauses of a statement, without those that are empty. */
    static List<String> of(String... clauses) {
        return Stream.of(clauses).filter(clause -> !clause.isEmpty()).toList();
    }

    static <T> String list(String keyword, List<T> parts, Function<T, String> text) {
        return list(keyword, parts, text, ", ");
    }

    static String using(List<UsingOption> options) {
        return list("USING", options, UsingOption::cql, " AND ");
    }

    static String where(List<Relation> relations) {
        return list("WHERE", relations, Relation::cql, " AND ");
    }

    static String condition(Optional<IfClause> condition) {
        return condition.map(IfClause::cql).orElse("");
    }

    static String with(List<Option> options) {
        return list("WITH", options, Option::cql, " AND ");
    }

    static String ifExists(boolean said) {
        return said ? "IF EXISTS " : "";
    }

    static String ifNotExists(boolean said) {
        return said ? "IF NOT EXISTS " : "";
    }

    private static <T> String list(String keyword, List<T> parts, Function<T, String> text, String separator) {
        return parts.isEmpty() ? "" : keyword + " " + parts.stream().map(text).collect(joining(separator));
    }
}
