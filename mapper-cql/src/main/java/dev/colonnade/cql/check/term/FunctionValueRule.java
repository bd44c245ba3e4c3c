package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.check.write.json.FromJson;
import dev.colonnade.cql.function.CqlFunction;
import dev.colonnade.cql.term.FunctionCall;
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
import java.util.OptionalLong;

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
        String name = function.name().name();
        if (name.startsWith("mask") && function.name().mayBeNative()) {
            new FunctionValueRule(function, arguments, scope).mask(Computed.name(name));
        } else if (areConstant(arguments)) {
            check(function, arguments, scope);
        }
    }

    private static boolean areConstant(List<Term> terms) {
        for (Term term : terms) {
            if (!isConstant(term)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConstant(Term term) {
        return term instanceof Literal
                || term instanceof NullLiteral
                || (term instanceof TypeHint hint && isConstant(hint.term()))
                || (TermChecks.isCall(term) && !TermParts.of(term).isEmpty() && areConstant(TermParts.of(term)));
    }

    private void check() {
        String name = Computed.name(function.name().name());
        switch (name) {
            case "fromjson" -> json();
            case "add", "substract", "multiply" -> operands();
            case "divide", "modulo" -> {
                operands();
                divisor();
            }
            case "maskreplace" -> replacement();
            case "floor" -> floor();
            case "mintimeuuid", "maxtimeuuid" -> moment(name.startsWith("max"));
            default -> {
                if (Computed.isFromBytes(name)) {
                    bytes(name);
                } else {
                    mask(name);
                }
            }
        }
    }

    /** Checks what says how to mask. */
    private void mask(String name) {
        if (name.equals("maskinner") || name.equals("maskouter")) {
            padding();
        } else if (name.equals("maskhash")) {
            algorithm();
        }
    }

    private void bytes(String name) {
        Optional<NativeType> type = Computed.converted(name);
        Optional<Literal> blob = constant(0).flatMap(Bytes::of).or(this::fresh);
        if (type.isPresent() && blob.isPresent() && !Bytes.areValue(blob.get(), type.get())) {
            refuse(
                    0,
                    notKept(
                            constant(0).isPresent() ? blob.get().text() : "What " + bare(0).cql() + " gives",
                            type.get()),
                    "give it the bytes of a value of the type " + type.get().cql());
        }
    }

    /** Bytes like those that are made anew for each execution. */
    private Optional<Literal> fresh() {
        return bare(0) instanceof FunctionCall call && Computed.isServers(call, scope.home())
                ? Bytes.like(call)
                : Optional.empty();
    }

    private static String notKept(String bytes, NativeType type) {
        return bytes + " is not how a value of the type " + type.cql() + " is kept";
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

    /** Its result is looked at before it is used, and is no timeuuid if the moment is too far away. */
    private void moment(boolean last) {
        Optional<Literal> moment = constant(0);
        boolean failsOnEmpty = !scope.version().isAtLeast(CassandraVersion.V5_0);
        if (failsOnEmpty && moment.isPresent() && Constants.isEmpty(moment.get(), NativeType.TIMESTAMP)) {
            refuse(0, "A moment without bytes is none", "give it a moment or null");
        }
        OptionalLong millis = moment.isPresent() ? Moments.millis(moment.get().text()) : OptionalLong.empty();
        if (millis.isPresent() && !Timeuuids.canBeOf(millis.getAsLong(), last)) {
            refuse(0, "No timeuuid is of a moment before 1582-10-15 or after the year 8888", "give it a nearer moment");
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

    /** Bytes that are given for another value are looked at when they come out. */
    private void replacement() {
        if (function.result() instanceof NativeType type) {
            constant(1)
                    .filter(value -> value.kind() == Literal.Kind.HEX)
                    .flatMap(Bytes::of)
                    .filter(value -> !Bytes.areValue(value, type))
                    .ifPresent(value ->
                            refuse(1, notKept(value.text(), type), "give it a value of the type " + type.cql()));
        }
    }

    /** A decimal is neither infinite nor NaN. */
    private void operands() {
        for (int i = 0; i < arguments.size(); i++) {
            boolean none = bare(1 - i) instanceof NullLiteral;
            if (function.result() == NativeType.DECIMAL
                    && !none
                    && constant(i).filter(FunctionValueRule::isEndless).isPresent()) {
                refuse(i, "A decimal is a number with an end", "write another number");
            }
        }
    }

    private static boolean isEndless(Literal number) {
        return number.kind() == Literal.Kind.FLOAT && !Double.isFinite(Double.parseDouble(number.text()));
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
        return BareTerm.of(arguments.get(index), type, scope.home());
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
