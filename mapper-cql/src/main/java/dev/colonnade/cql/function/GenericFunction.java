package dev.colonnade.cql.function;

import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;

/**
 * A function whose types depend on what it is called with.
 *
 * @param name its name without the keyspace
 * @param kind how it is called
 * @param parameters what it takes
 * @param optional how many of the last parameters may be left out
 * @param signature its types in a call
 * @since 0.1.0
 */
public record GenericFunction(
        String name, CqlFunction.Kind kind, List<Parameter> parameters, int optional, Signature signature) {
    /** Copies the list. */
    public GenericFunction {
        parameters = List.copyOf(parameters);
    }

    /** What a parameter takes, and how its type is found. */
    public enum Parameter {
        /** Any type. */
        ANY,
        /** Any type; that of the receiver if nothing else is known. */
        ANY_OR_RECEIVER,
        /** The type of the first parameter. */
        SAME_AS_FIRST,
        /** A text or string of US-ASCII. */
        STRING,
        /** A text. */
        TEXT,
        /** A whole number of 32 bits. */
        INT,
        /** A map. */
        MAP,
        /** A list, set or map. */
        COLLECTION,
        /** A list or set. */
        LIST_OR_SET,
        /** A list or set of numbers. */
        NUMBERS,
        /** A vector of the type {@code float}, like the other parameter. */
        FLOAT_VECTOR
    }

    /** Makes the function of one call. */
    @FunctionalInterface
    public interface Signature {
        /**
         * The function with the types of a call.
         *
         * @param arguments the types of the arguments
         * @param receiver the type that its result has to have, if it is known
         * @return the types of arguments and result; empty if there is no such function
         */
        Optional<Typed> of(List<CqlType> arguments, Optional<CqlType> receiver);
    }

    /**
     * The types of a call.
     *
     * @param arguments of its arguments
     * @param result of its result
     */
    public record Typed(List<CqlType> arguments, CqlType result) {
        /** Copies the list. */
        public Typed {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Whether it can be called with so many arguments.
     *
     * @param arguments how many
     * @return whether it can
     */
    public boolean takes(int arguments) {
        return arguments <= parameters.size() && arguments >= parameters.size() - optional;
    }

    /**
     * The function of one call.
     *
     * @param types its types
     * @return the function
     */
    public CqlFunction with(Typed types) {
        return new CqlFunction(
                FunctionName.ofServer(name), kind, types.arguments(), types.result(), true, CqlFunction.Monotonic.NO);
    }
}
