package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.type.CqlType;
import java.util.List;

/**
 * A function or aggregate that users defined.
 *
 * @param name its name
 * @param arguments the types of its arguments
 * @param result the type of its result
 * @param definition what it does
 * @since 0.1.0
 */
public record UserFunction(Identifier name, List<CqlType> arguments, CqlType result, FunctionDefinition definition) {
    /** Copies the list. */
    public UserFunction {
        arguments = List.copyOf(arguments);
    }

    /** {@return whether it is an aggregate} */
    public boolean aggregate() {
        return definition instanceof FunctionDefinition.Aggregate;
    }

    /** {@return the statement that creates this function or aggregate if there is none of its name and arguments} */
    public SchemaStatement create() {
        return FunctionDefinitions.of(this);
    }
}
