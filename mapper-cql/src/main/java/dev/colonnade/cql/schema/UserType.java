package dev.colonnade.cql.schema;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import java.util.List;

/**
 * A user-defined type.
 *
 * @param name its name
 * @param fields its fields, in their order; at least one. Collections and types in them are frozen, so that the type
 *     can be used frozen and not (Cassandra: "Non-frozen UDTs with nested non-frozen collections are not supported")
 * @since 0.1.0
 */
public record UserType(Identifier name, List<Column> fields) {
    /** Copies the list. */
    public UserType {
        fields = List.copyOf(fields);
    }

    /** {@return the statement that creates this type if there is none of its name} */
    public String create() {
        return "CREATE TYPE IF NOT EXISTS " + name.typeCql()
                + fields.stream()
                        .map(field -> new Column(field.name(), field.type().frozen()))
                        .map(Column::cql)
                        .collect(joining(", ", " (", ")"));
    }
}
