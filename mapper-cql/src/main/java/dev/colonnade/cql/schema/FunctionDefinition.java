package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;

/**
 * What a function does.
 *
 * @since 0.1.0
 */
public sealed interface FunctionDefinition {
    /**
     * Of a function.
     *
     * @param argumentNames the names of its arguments
     * @param calledOnNull whether it is called on null input, rather than returning null
     * @param language its language
     * @param body its body
     * @since 0.1.0
     */
    record Scalar(List<Identifier> argumentNames, boolean calledOnNull, Identifier language, String body)
            implements FunctionDefinition {
        /** Copies the list. */
        public Scalar {
            argumentNames = List.copyOf(argumentNames);
        }
    }

    /**
     * Of an aggregate.
     *
     * @param stateFunction the function that takes the state and a row's arguments and gives the next state
     * @param stateType the type of the state
     * @param finalFunction the function that makes the result of the last state
     * @param initialState the first state; empty if it is null
     * @since 0.1.0
     */
    record Aggregate(
            Identifier stateFunction,
            CqlType stateType,
            Optional<Identifier> finalFunction,
            Optional<Term> initialState)
            implements FunctionDefinition {}
}
