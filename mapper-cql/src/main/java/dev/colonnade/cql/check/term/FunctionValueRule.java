package dev.colonnade.cql.check.term;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.write.json.FromJson;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A function or operator is not given a constant that it fails on (Cassandra, when it executes: {@code execute} of each
 * function).
 *
 * @since 0.1.0
 */
public final class FunctionValueRule {
    private final CqlFunction function;
    private final List<Term> arguments;
    private final Scope scope;

    private FunctionValueRule(CqlFunction function, List<Term> arguments, Scope scope) {
        this.function = function;
        this.arguments = arguments;
        this.scope = scope;
    }

    /**
     * Checks a call whose arguments are of the right types.
     *
     * @param function what is called
     * @param arguments what it is called with
     * @param scope where is said what is found
     */
    public static void check(CqlFunction function, List<Term> arguments, Scope scope) {
        if (function.name().mayBeNative() && !arguments.isEmpty()) {
            new FunctionValueRule(function, arguments, scope).check();
        }
    }

    /**
     * Checks a call in a select clause. The server computes what is constant before it reads a row, and makes the masks
     * that it will need.
     *
     * @param function what is called
     * @param arguments what it is called with
     * @param scope where is said what is found
     */
    public static void checkSelected(CqlFunction function, List<Term> arguments, Scope scope) {
        boolean mask = Computed.name(function.name().name()).startsWith("mask");
        if (mask || arguments.stream().allMatch(FunctionValueRule::isConstant)) {
            check(function, arguments, scope);
        }
    }

    private static boolean isConstant(Term term) {
        return term instanceof Literal
                || term instanceof NullLiteral
                || (term instanceof TypeHint hint && isConstant(hint.term()))
                || (TermChecks.isCall(term) && TermParts.of(term).stream().allMatch(FunctionValueRule::isConstant));
    }

    private void check() {
        String name = Computed.name(function.name().name());
        switch (name) {
            case "fromjson" -> json();
            case "maskinner", "maskouter" -> padding();
            case "maskhash" -> algorithm();
            case "divide", "modulo" -> divisor();
            case "floor" -> floor();
            default -> {
                if (Computed.isFromBytes(name)) {
                    bytes(name);
                }
            }
        }
    }

    private void bytes(String name) {
        Optional<NativeType> type = Computed.converted(name);
        Optional<Literal> blob = constant(0).flatMap(Bytes::of);
        if (type.isPresent() && blob.isPresent() && !Bytes.areValue(blob.get(), type.get())) {
            String found = blob.get().text() + " is not how a value of the type "
                    + type.get().cql() + " is kept";
            refuse(
                    0,
                    found,
                    "give it the bytes of a value of the type " + type.get().cql());
        }
    }

    private void json() {
        constant(0)
                .flatMap(json -> FromJson.mismatch(json, function.result(), scope))
                .ifPresent(
                        why -> refuse(0, why, "write JSON of a value of the type " + Types.print(function.result())));
    }

    private void padding() {
        boolean wrong =
                constant(3).filter(padding -> padding.text().length() != 1).isPresent();
        if (wrong) {
            refuse(3, "A mask is one character, again and again", "write one character");
        }
    }

    private void algorithm() {
        Optional<Literal> algorithm = constant(1);
        if (algorithm.isPresent() && !isAlgorithm(algorithm.get().text())) {
            String found = "There is no algorithm " + algorithm.get().cql() + " that makes hashes";
            refuse(1, found, "write an algorithm that Java knows, such as 'SHA-256'");
        }
    }

    private static boolean isAlgorithm(String name) {
        try {
            MessageDigest.getInstance(name);
            return true;
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    private void floor() {
        List<Term> constants = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            constants.add(bare(i));
        }
        Floor.problem(function.arguments().get(0), constants)
                .ifPresent(why -> refuse(1, why, "round down to another duration"));
    }

    /** A floating-point number may be divided by zero. */
    private void divisor() {
        boolean floating = function.result() == NativeType.FLOAT || function.result() == NativeType.DOUBLE;
        boolean none = bare(0) instanceof NullLiteral;
        if (!floating && !none && constant(1).filter(FunctionValueRule::isZero).isPresent()) {
            refuse(1, "Nothing is divided by zero", "divide by another number");
        }
    }

    private static boolean isZero(Literal number) {
        return Decimals.isDecimal(number.text()) && new BigDecimal(number.text()).signum() == 0;
    }

    private Optional<Literal> constant(int index) {
        return index < arguments.size() && bare(index) instanceof Literal literal
                ? Optional.of(literal)
                : Optional.empty();
    }

    private Term bare(int index) {
        CqlType type = function.arguments().get(index);
        return BareTerm.of(arguments.get(index), type);
    }

    private void refuse(int index, String found, String fix) {
        scope.findings()
                .error(
                        CqlRule.FUNCTION_VALUE,
                        arguments.get(index).range(),
                        found + ", and " + Signatures.name(function) + " fails",
                        fix);
    }
}
