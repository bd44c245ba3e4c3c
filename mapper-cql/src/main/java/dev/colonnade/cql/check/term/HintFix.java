package dev.colonnade.cql.check.term;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.function.GenericFunction.Parameter;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How a type before an argument says which function is meant. */
final class HintFix {
    private HintFix() {}

    /** Proposes the types of one of the functions, before the arguments that leave open which of them is meant. */
    static String of(List<Argument> arguments, List<CqlFunction> fitting) {
        CqlFunction proposed = fitting.stream()
                .min(Comparator.comparing(HintFix::isMixed).thenComparing(Signatures::of))
                .orElseThrow();
        List<Integer> open = open(arguments, fitting);
        return "say which types are meant, for example "
                + open.stream()
                        .map(i -> hint(
                                proposed.arguments().get(i), arguments.get(i).term()))
                        .collect(joining(" and "));
    }

    /** The type of the argument of a generic function. */
    static String of(Argument argument, Parameter parameter) {
        return "say which type is meant, for example " + hint(example(parameter), argument.term());
    }

    /** A type before an operation would be that of its first operand only. */
    private static String hint(CqlType type, Term term) {
        return hint(Types.print(type), term);
    }

    private static String hint(String type, Term term) {
        return "(" + type + ") " + (term instanceof Arithmetic ? "…" : TermNames.of(term));
    }

    private static boolean isMixed(CqlFunction function) {
        return function.arguments().stream().distinct().count() > 1;
    }

    /** The bind markers of several types; without any, the other arguments of several types. */
    private static List<Integer> open(List<Argument> arguments, List<CqlFunction> fitting) {
        List<Integer> open = IntStream.range(0, arguments.size())
                .filter(i -> fitting.stream()
                                .map(function -> function.arguments().get(i))
                                .distinct()
                                .count()
                        > 1)
                .boxed()
                .toList();
        List<Integer> markers =
                open.stream().filter(i -> arguments.get(i).isMarker()).toList();
        return markers.isEmpty() ? open : markers;
    }

    private static String example(Parameter parameter) {
        return switch (parameter) {
            case ANY, ANY_OR_RECEIVER, SAME_AS_FIRST, STRING, TEXT -> "text";
            case INT -> "int";
            case MAP -> "map<text, int>";
            case COLLECTION, LIST_OR_SET -> "list<text>";
            case NUMBERS -> "list<int>";
            case FLOAT_VECTOR -> "vector<float, 3>";
        };
    }
}
