package dev.colonnade.cql.function;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.function.CqlFunction.Kind;
import dev.colonnade.cql.function.CqlFunction.Monotonic;
import dev.colonnade.cql.type.CqlType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Reads the list of a version's functions. A line is a function: what it is, its name (of an operator: its sign; of a
 * cast: nothing), the types of its arguments and of its result, whether it is pure, whether it is monotonic.
 */
final class FunctionList {
    private final Map<String, List<CqlFunction>> functions = new HashMap<>();
    private final CassandraVersion version;

    private FunctionList(CassandraVersion version) {
        this.version = version;
    }

    static Map<String, List<CqlFunction>> read(CassandraVersion version) {
        FunctionList list = new FunctionList(version);
        String resource = version.text() + ".txt";
        try (InputStream in = FunctionList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The list of functions " + resource + " is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(list::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list.functions;
    }

    private void addLine(String line) {
        int space = line.indexOf(' ');
        String rest = line.substring(space + 1);
        switch (line.substring(0, space)) {
            case "scalar" -> addCall(Kind.SCALAR, rest);
            case "aggregate" -> addCall(Kind.AGGREGATE, rest);
            case "operator" -> addOperator(rest);
            case "cast" -> addCast(rest);
            default -> {
                // A generic function or an example of one: these are written in Java.
            }
        }
    }

    private void addCall(Kind kind, String rest) {
        int open = rest.indexOf('(');
        add(rest.substring(0, open), kind, rest.substring(open + 1));
    }

    private void addOperator(String rest) {
        String types = rest.substring(rest.indexOf('(') + 1);
        boolean unary = types.indexOf(',') < 0;
        add(unary ? FunctionName.NEGATION.name() : Operators.function(rest.charAt(0)), Kind.OPERATOR, types);
    }

    /** From Cassandra 5.0 casts have a second name. */
    private void addCast(String rest) {
        String types = rest.replace(" ->", ") ->");
        String result = rest.substring(rest.indexOf("-> ") + 3, rest.lastIndexOf(' '));
        add("castAs" + result.substring(0, 1).toUpperCase(Locale.ROOT) + result.substring(1), Kind.CAST, types);
        if (version.isAtLeast(CassandraVersion.V5_0)) {
            add("cast_as_" + result, Kind.CAST, types);
        }
    }

    /** Adds the function of {@code int, int) -> int pure}. */
    private void add(String name, Kind kind, String types) {
        int close = types.indexOf(')');
        List<CqlType> arguments = new ArrayList<>();
        StringTokenizer parameters = new StringTokenizer(types.substring(0, close), ", ");
        while (parameters.hasMoreTokens()) {
            arguments.add(TypeText.of(parameters.nextToken()));
        }
        StringTokenizer result = new StringTokenizer(types.substring(close + ") -> ".length()), " ");
        CqlType type = TypeText.of(result.nextToken());
        // The server gives out a random UUID for a function that it calls pure.
        boolean pure = result.nextToken().equals("pure") && !name.equals("uuid");
        Monotonic monotonic = result.hasMoreTokens() ? monotonic(result.nextToken()) : Monotonic.NO;
        CqlFunction function = new CqlFunction(FunctionName.ofServer(name), kind, arguments, type, pure, monotonic);
        functions.computeIfAbsent(name, key -> new ArrayList<>()).add(function);
    }

    private static Monotonic monotonic(String flag) {
        return flag.equals("monotonic") ? Monotonic.YES : Monotonic.IN_FIRST;
    }
}
