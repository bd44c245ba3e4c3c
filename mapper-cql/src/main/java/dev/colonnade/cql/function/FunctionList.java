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
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The list of a version's functions. A line is a function: what it is, its name (of an operator: its sign; of a cast:
 * nothing), the types of its arguments and of its result, whether it is pure, whether it is monotonic. There are
 * hundreds of lines, and statements call few functions: a line is read when its name is asked for.
 */
final class FunctionList {
    private final CassandraVersion version;
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, List<CqlFunction>> read = new ConcurrentHashMap<>();

    private FunctionList(CassandraVersion version) {
        this.version = version;
    }

    /**
     * A function as it is written.
     *
     * @param kind how it is called
     * @param types its types and flags: {@code int, int) -> int pure}
     */
    private record Line(Kind kind, String types) {}

    static FunctionList of(CassandraVersion version) {
        FunctionList list = new FunctionList(version);
        String text = text(version.text() + ".txt");
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            list.addLine(text.substring(start, end));
            start = end + 1;
        }
        return list;
    }

    private static String text(String resource) {
        try (InputStream in = FunctionList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The list of functions " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all functions, those of operators and casts among them. */
    Set<String> names() {
        return lines.keySet();
    }

    /** The functions of a name; none if there is no such function. */
    List<CqlFunction> named(String name) {
        return lines.containsKey(name) ? read.computeIfAbsent(name, this::read) : List.of();
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
        String result = rest.substring(rest.indexOf("-> ") + 3, rest.lastIndexOf(' '));
        add("castAs" + result.substring(0, 1).toUpperCase(Locale.ROOT) + result.substring(1), Kind.CAST, rest);
        if (version.isAtLeast(CassandraVersion.V5_0)) {
            add("cast_as_" + result, Kind.CAST, rest);
        }
    }

    private void add(String name, Kind kind, String types) {
        lines.computeIfAbsent(name, key -> new ArrayList<>()).add(new Line(kind, types));
    }

    private List<CqlFunction> read(String name) {
        List<CqlFunction> functions = new ArrayList<>();
        for (Line line : lines.getOrDefault(name, List.of())) {
            functions.add(read(name, line));
        }
        return List.copyOf(functions);
    }

    private static CqlFunction read(String name, Line line) {
        int arrow = line.types.indexOf("-> ");
        List<CqlType> arguments = new ArrayList<>();
        StringTokenizer parameters = new StringTokenizer(line.types.substring(0, arrow), ",) ");
        while (parameters.hasMoreTokens()) {
            arguments.add(TypeText.of(parameters.nextToken()));
        }
        StringTokenizer result = new StringTokenizer(line.types.substring(arrow + "-> ".length()), " ");
        CqlType type = TypeText.of(result.nextToken());
        // The server gives out a random UUID for a function that it calls pure.
        boolean pure = result.nextToken().equals("pure") && !name.equals("uuid");
        Monotonic monotonic = result.hasMoreTokens() ? monotonic(result.nextToken()) : Monotonic.NO;
        return new CqlFunction(FunctionName.ofServer(name), line.kind, arguments, type, pure, monotonic);
    }

    private static Monotonic monotonic(String flag) {
        return flag.equals("monotonic") ? Monotonic.YES : Monotonic.IN_FIRST;
    }
}
