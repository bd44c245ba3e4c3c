package dev.colonnade.cql.term;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * A list or vector: {@code [1, 2]}.
 *
 * @param elements its elements
 * @param range where it stands
 * @since 0.1.0
 */
public record ListLiteral(List<Term> elements, TextRange range) implements Term {
    /** Copies the list. */
    public ListLiteral {
        elements = List.copyOf(elements);
    }

    @Override
    public String cql() {
        return elements.stream().map(Term::cql).collect(joining(", ", "[", "]"));
    }
}
