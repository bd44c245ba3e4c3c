package dev.colonnade.oracle.server;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.cassandra.cql3.functions.Function;

/** Writes the signature of a function, of an operator, or of what CAST calls. */
final class Signature {

    private static final Map<String, String> OPERATORS = Map.of(
            "_add", "+",
            "_substract", "-",
            "_multiply", "*",
            "_divide", "/",
            "_modulo", "%",
            "_negate", "-");

    private Signature() {}

    static String of(Function function) {
        String name = function.name().name;
        String arguments =
                function.argTypes().stream().map(Functions::type).collect(Collectors.joining(", ", "(", ")"));
        String result = " -> " + Functions.type(function.returnType());
        String operator = OPERATORS.get(name);
        if (operator != null) {
            return "operator " + operator + " " + arguments + result;
        }
        if (name.toLowerCase(Locale.ROOT).startsWith("cast")) {
            return "cast " + Functions.type(function.argTypes().get(0)) + result;
        }
        return (function.isAggregate() ? "aggregate " : "scalar ") + name + arguments + result;
    }
}
