package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.type.CqlType;
import java.util.List;

/**
 * A function or aggregate that users defined.
 *
 * @param name its name
 * @param arguments the types of its arguments
 * @param result the type of its result
 * @param aggregate whether it is an aggregate
 * @since 0.1.0
 */
public record UserFunction(Identifier name, List<CqlType> arguments, CqlType result, boolean aggregate) {
    /** Copies the list. */
    public UserFunction {
        arguments = List.copyOf(arguments);
    }
}
