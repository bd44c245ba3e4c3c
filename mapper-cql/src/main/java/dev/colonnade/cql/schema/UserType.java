package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.CreateType;
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
    public CreateType definition() {
        return Definitions.type(this);
    }

    /** {@return the text of {@link #definition()}} */
    public String create() {
        return definition().cql();
    }
}
