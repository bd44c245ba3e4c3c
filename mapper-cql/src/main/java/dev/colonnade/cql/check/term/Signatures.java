package dev.colonnade.cql.check.term;

import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.function.GenericFunction;
import dev.colonnade.cql.function.GenericFunction.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How functions are written in messages. */
final class Signatures {
    private Signatures() {}

    /** {@return {@code todate}, {@code media.score}, {@code +} or {@code CAST}} */
    static String name(CqlFunction function) {
        return switch (function.kind()) {
            case OPERATOR -> sign(function);
            case CAST -> "CAST";
            case SCALAR, AGGREGATE ->
                function.name().mayBeNative()
                        ? function.name().name()
                        : function.name().toString();
        };
    }

    /** The sign, found in the name of the column that would select it. */
    private static String sign(CqlFunction function) {
        List<String> operands = function.arguments().size() == 1 ? List.of("") : List.of("", "");
        return function.columnName(operands).strip();
    }

    /** What an operator stands between, or before: {@code number + number}. */
    static List<String> operands(CqlFunction operator) {
        String sign = name(operator);
        if (operator.arguments().size() == 1) {
            return List.of(sign + " number");
        }
        List<String> operands = new ArrayList<>(List.of("number " + sign + " number"));
        if (sign.equals("+")) {
            operands.add("text + text");
        }
        if (sign.equals("+") || sign.equals("-")) {
            operands.add("date " + sign + " duration");
            operands.add("timestamp " + sign + " duration");
        }
        return operands;
    }

    static String of(CqlFunction function) {
        List<String> types = function.arguments().stream().map(Types::print).toList();
        return switch (function.kind()) {
            case OPERATOR -> function.columnName(types);
            case CAST -> "CAST(" + types.get(0) + " AS " + Types.print(function.result()) + ")";
            case SCALAR, AGGREGATE -> name(function) + "(" + String.join(", ", types) + ")";
        };
    }

    static String of(GenericFunction function) {
        return function.parameters().stream()
                .map(Signatures::parameter)
                .collect(Collectors.joining(", ", function.name() + "(", ")"));
    }

    static String parameter(Parameter parameter) {
        return switch (parameter) {
            case ANY, ANY_OR_RECEIVER -> "any type";
            case SAME_AS_FIRST -> "the same type";
            case STRING -> "text or ascii";
            case LIST_OR_SET -> "list or set";
            case NUMBERS -> "list or set of numbers";
            case FLOAT_VECTOR -> "vector of float";
            default -> parameter.name().toLowerCase(Locale.ROOT);
        };
    }
}
