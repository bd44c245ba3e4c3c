package dev.colonnade.cql.term;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import java.util.List;

/**
 * A value of a user-defined type: {@code {street: 'x'}}.
 *
 * @param fields its fields, at least one
 * @param range where it stands
 * @since 0.1.0
 */
public record UdtLiteral(List<FieldValue> fields, TextRange range) implements Term {
    /** Copies the list. */
    public UdtLiteral {
        fields = List.copyOf(fields);
    }

    /**
     * A field and its value.
     *
     * @param field the field
     * @param value the value
     */
    public record FieldValue(Name field, Term value) {}

    @Override
    public String cql() {
        return fields.stream()
                .map(f -> f.field().cql() + ": " + f.value().cql())
                .collect(joining(", ", "{", "}"));
    }
}
