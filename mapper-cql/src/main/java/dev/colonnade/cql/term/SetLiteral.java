package dev.colonnade.cql.term;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * A set: {@code {1, 2}}. Without elements it can be a map too.
 *
 * @param elements its elements
 * @param range where it stands
 * @since 0.1.0
 */
public record SetLiteral(List<Term> elements, TextRange range) implements Term {
    /** Copies the list. */
    public SetLiteral {
        elements = List.copyOf(elements);
    }

    @Override
    public String cql() {
        return elements.stream().map(Term::cql).collect(joining(", ", "{", "}"));
    }
}
