package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.UserFunction;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import dev.colonnade.cql.type.CqlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares functions and aggregates. Types of arguments and results are frozen or not without a difference. */
final class FunctionComparison {
    private FunctionComparison() {}

    static List<Difference> compare(Keyspace expected, Keyspace actual) {
        List<Difference> differences = new ArrayList<>();
        List<UserFunction> left = new ArrayList<>(actual.functions());
        List<UserFunction> inOrder = expected.functions().stream()
                .sorted(Comparator.comparing(UserFunction::aggregate).thenComparing(UserFunction::name))
                .toList();
        for (UserFunction function : inOrder) {
            Optional<UserFunction> there = actual.functions().stream()
                    .filter(other -> isCalledAlike(function, other))
                    .findFirst();
            there.ifPresent(left::remove);
            if (there.isEmpty()) {
                differences.add(missing(function));
            } else if (!isSame(function, there.get())) {
                differences.add(changed(function, there.get()));
            }
        }
        left.forEach(function -> differences.add(new Difference(
                Kind.EXTRA_FUNCTION,
                function.name(),
                "The keyspace has a " + kind(function) + " " + signature(function) + " that is not expected",
                "drop it when nothing uses it")));
        return differences;
    }

    private static boolean isCalledAlike(UserFunction function, UserFunction other) {
        return function.name().equals(other.name())
                && frozen(function.arguments()).equals(frozen(other.arguments()));
    }

    private static boolean isSame(UserFunction function, UserFunction other) {
        return function.create()
                .cql()
                .equals(rewritten(other, function).create().cql());
    }

    /** With the types as the program writes them, where they are the same but for being frozen. */
    private static UserFunction rewritten(UserFunction function, UserFunction as) {
        boolean isResultSame = frozen(List.of(function.result())).equals(frozen(List.of(as.result())));
        return new UserFunction(
                function.name(), as.arguments(), isResultSame ? as.result() : function.result(), function.definition());
    }

    private static List<CqlType> frozen(List<CqlType> types) {
        return types.stream().map(type -> type.frozen().canonical()).toList();
    }

    private static Difference missing(UserFunction function) {
        return new Difference(
                Kind.MISSING_FUNCTION,
                function.name(),
                "There is no " + kind(function) + " " + signature(function),
                "write " + function.create().cql(),
                List.of(function.create()));
    }

    private static Difference changed(UserFunction function, UserFunction there) {
        return new Difference(
                Kind.FUNCTION,
                function.name(),
                "The " + kind(there) + " " + signature(there) + " is another one: "
                        + there.create().cql() + " and not " + function.create().cql(),
                "expect the one that is there");
    }

    private static String kind(UserFunction function) {
        return function.aggregate() ? "aggregate" : "function";
    }

    private static String signature(UserFunction function) {
        return function.name().functionCql() + "("
                + String.join(
                        ", ", function.arguments().stream().map(CqlType::cql).toList())
                + ")";
    }
}
