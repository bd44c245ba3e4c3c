package dev.colonnade.cql.function;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.NativeType;
import java.util.Optional;

/**
 * The name of a function, of an operator or of what {@code CAST} calls.
 *
 * @param keyspace its keyspace; empty if the statement does not say it
 * @param name its name
 * @since 0.1.0
 */
public record FunctionName(Optional<Identifier> keyspace, String name) {
    /** The keyspace of the server's own functions. */
    public static final Identifier SYSTEM = new Identifier("system");
    /** The sign before a number. */
    public static final FunctionName NEGATION = ofServer("_negate");
    /** What {@code count(*)} calls. */
    public static final FunctionName COUNT_ROWS = ofServer("countRows");

    /**
     * The name of one of the server's functions.
     *
     * @param name its name without the keyspace
     * @return the name
     */
    public static FunctionName ofServer(String name) {
        return new FunctionName(Optional.of(SYSTEM), name);
    }

    /**
     * The name that a call says.
     *
     * @param call the call
     * @return the name
     */
    public static FunctionName of(FunctionCall call) {
        return new FunctionName(
                call.keyspace().map(Name::identifier),
                call.function().identifier().name());
    }

    /**
     * The function of an operator.
     *
     * @param operator the operator
     * @return its name
     */
    public static FunctionName of(Arithmetic.Operator operator) {
        return switch (operator) {
            case PLUS -> ofServer("_add");
            case MINUS -> ofServer("_substract");
            case TIMES -> ofServer("_multiply");
            case DIVIDE -> ofServer("_divide");
            case REMAINDER -> ofServer("_modulo");
        };
    }

    /**
     * The function that {@code CAST} calls. There is none for {@code varchar}, though it is the same as {@code text}.
     *
     * @param type the type after {@code AS}
     * @param version the version of the server
     * @return its name
     */
    public static FunctionName castTo(TypeName type, CassandraVersion version) {
        boolean varchar = type.range().end() - type.range().start() == "varchar".length();
        String cql = type.type() == NativeType.TEXT && varchar
                ? "varchar"
                : type.type().cql();
        return ofServer(
                version.isAtLeast(CassandraVersion.V5_0)
                        ? "cast_as_" + cql
                        : "castAs" + Character.toUpperCase(cql.charAt(0)) + cql.substring(1));
    }

    /** {@return whether one of the server's functions can be meant} */
    public boolean mayBeNative() {
        return keyspace.isEmpty() || isSystem();
    }

    boolean isSystem() {
        return keyspace.isPresent() && keyspace.get().equals(SYSTEM);
    }

    /** {@return the name as the server prints it, in the names of markers and result columns} */
    @Override
    public String toString() {
        return keyspace.isPresent() ? keyspace.get().name() + "." + name : name;
    }
}
