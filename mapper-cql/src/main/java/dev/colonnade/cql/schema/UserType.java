package dev.colonnade.cql.schema;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.Identifier;
import java.util.List;
import java.util.Optional;

/**
 * A user-defined type.
 *
 * @param name its name
 * @param fields its fields, in their order; at least one. Collections and types in them are frozen, so that the type
 *     can be used frozen and not (Cassandra: "Non-frozen UDTs with nested non-frozen collections are not supported")
 * @since 0.1.0
 */
public record UserType(Identifier name, List<Field> fields) {
    /** Copies the list. */
    public UserType {
        fields = List.copyOf(fields);
    }

    /**
     * Finds a field.
     *
     * @param field its name
     * @return the field, if the type has it
     */
    public Optional<Field> field(Identifier field) {
        return fields.stream().filter(f -> f.name().equals(field)).findFirst();
    }

    /** {@return the statement that creates this type if there is none of its name} */
    public String create() {
        return "CREATE TYPE IF NOT EXISTS " + name.typeCql()
                + fields.stream().map(Field::cql).collect(joining(", ", " (", ")"));
    }
}
