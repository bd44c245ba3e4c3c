package dev.colonnade.cql.term;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * A tuple: {@code (1, 2)}. In a select clause one element in parentheses is that element.
 *
 * @param elements its elements, at least one
 * @param range where it stands
 * @since 0.1.0
 */
public record TupleLiteral(List<Term> elements, TextRange range) implements Term {
    /** Copies the list. */
    public TupleLiteral {
        elements = List.copyOf(elements);
    }

    @Override
    public String cql() {
        return elements.stream().map(Term::cql).collect(joining(", ", "(", ")"));
    }
}
