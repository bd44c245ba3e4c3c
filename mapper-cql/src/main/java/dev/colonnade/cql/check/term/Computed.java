package dev.colonnade.cql.check.term;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.check.write.json.FromJson;
import dev.colonnade.cql.function.FunctionName;
import dev.colonnade.cql.term.Arithmetic;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Negation;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What the server's functions and operators make of constants, written as constants, as far as it is known without a
 * server. A call that may mean a function that a user wrote is none of them.
 */
final class Computed {
    private static final String BLOB_AS = "blobas";
    private static final String AS_BLOB = "asblob";
    /** Those that give null when they are given null, or a number or moment without bytes. */
    private static final Set<String> OF_NULL_NULL = Set.of(
            "abs",
            "exp",
            "log",
            "log10",
            "round",
            "todate",
            "totimestamp",
            "tounixtimestamp",
            "mintimeuuid",
            "maxtimeuuid",
            "floor");

    private Computed() {}

    /** The constant that a term gives as a value of a type; empty if it is no call, or what it gives is not known. */
    static Optional<Term> of(Term term, CqlType type, Home home) {
        if (term instanceof FunctionCall call) {
            return isServers(call, home) ? function(call, type, home) : Optional.empty();
        } else if (term instanceof Negation negation) {
            return isNone(BareTerm.of(negation.operand(), type, home)) ? none(term.range()) : Optional.empty();
        } else if (term instanceof Arithmetic arithmetic) {
            Term left = BareTerm.of(arithmetic.left(), type, home);
            Term right = BareTerm.of(arithmetic.right(), type, home);
            return isNone(left) || isNone(right) ? none(term.range()) : WholeNumbers.of(arithmetic, type);
        }
        return Optional.empty();
    }

    /** The name of a function, which from Cassandra 5.0 may be written with underscores. */
    static String name(String name) {
        return name.replace("_", "");
    }

    /** The type that a conversion from or to bytes names; empty if there is no such conversion. */
    static Optional<NativeType> converted(String name) {
        String plain = name(name);
        String type = plain.startsWith(BLOB_AS)
                ? plain.substring(BLOB_AS.length())
                : plain.endsWith(AS_BLOB) ? plain.substring(0, plain.length() - AS_BLOB.length()) : "";
        String cql = type.equals("varchar") ? "text" : type;
        return Arrays.stream(NativeType.values())
                .filter(candidate -> candidate.cql().equals(cql))
                .findFirst();
    }

    static boolean isFromBytes(String name) {
        return name(name).startsWith(BLOB_AS);
    }

    /** Whether a call means one of the server's functions, and none that the keyspace has under the same name. */
    static boolean isServers(FunctionCall call, Home home) {
        FunctionName name = FunctionName.of(call);
        return name.mayBeNative()
                && (name.keyspace().isPresent()
                        || home.keyspace().functions().stream()
                                .noneMatch(function ->
                                        function.name().equals(call.function().identifier())));
    }

    private static Optional<Term> function(FunctionCall call, CqlType type, Home home) {
        String name = name(call.function().identifier().name());
        List<Term> arguments = call.arguments();
        if (arguments.isEmpty()) {
            return Optional.empty();
        } else if (name.startsWith("mask")) {
            return Masks.of(name, call, type, home);
        } else if (name.equals("fromjson")) {
            Term json = BareTerm.of(arguments.get(0), NativeType.TEXT, home);
            return json instanceof Literal literal
                    ? FromJson.value(literal, type)
                    : Optional.of(json).filter(NullLiteral.class::isInstance);
        } else if (name.equals("token")) {
            boolean anyNull = arguments.stream().anyMatch(argument -> BareTerm.isNull(argument, type, home));
            return anyNull ? none(call.range()) : token(call, type, home);
        } else if (converted(name).isPresent()) {
            return converted(call, name, converted(name).get(), home);
        }
        boolean ofNull = arguments.stream().anyMatch(one -> isNone(BareTerm.of(one, type, home), type));
        return ofNull && OF_NULL_NULL.contains(name) ? none(call.range()) : ofOne(name, arguments.get(0), type, home);
    }

    private static Optional<Term> ofOne(String name, Term argument, CqlType type, Home home) {
        return switch (name) {
            case "totimestamp" ->
                BareTerm.of(argument, NativeType.DATE, home) instanceof Literal of
                        ? moment(of, type)
                        : Optional.empty();
            case "tojson" -> argument instanceof Literal literal ? json(literal, type) : Optional.empty();
            case "round" -> WholeNumbers.rounded(argument, type);
            default -> Optional.empty();
        };
    }

    private static Optional<Term> token(FunctionCall call, CqlType type, Home home) {
        return number(PartitionToken.of(call.arguments(), home), NativeType.BIGINT, type, call.range());
    }

    /** The begin of a day, or when a UUID was made. */
    private static Optional<Term> moment(Literal of, CqlType type) {
        OptionalLong millis = switch (of.kind()) {
            case STRING, INTEGER -> Moments.midnight(of.text());
            case UUID -> Timeuuids.millis(of.text());
            default -> OptionalLong.empty();
        };
        return number(millis, NativeType.TIMESTAMP, type, of.range());
    }

    private static Optional<Term> number(OptionalLong number, NativeType own, CqlType wanted, TextRange range) {
        return number.isPresent()
                ? Bytes.as(wanted, own, new Literal(Literal.Kind.INTEGER, number.getAsLong() + "", range))
                : Optional.empty();
    }

    private static Optional<Term> json(Literal value, CqlType type) {
        return value.kind() == Literal.Kind.INTEGER
                ? Bytes.as(
                        type,
                        NativeType.TEXT,
                        new Literal(Literal.Kind.STRING, new BigInteger(value.text()).toString(), value.range()))
                : Optional.empty();
    }

    private static Optional<Term> converted(FunctionCall call, String name, NativeType type, Home home) {
        boolean fromBytes = isFromBytes(name);
        Term argument = BareTerm.of(call.arguments().get(0), fromBytes ? NativeType.BLOB : type, home);
        if (argument instanceof NullLiteral) {
            return none(call.range());
        }
        return argument instanceof Literal literal
                ? (fromBytes
                        ? Bytes.of(literal).flatMap(blob -> Bytes.read(blob, type, call.range()))
                        : Bytes.write(literal, type, call.range()).map(Term.class::cast))
                : Optional.empty();
    }

    /** Whether a term is null, or of no bytes, which is the same for numbers and moments. */
    private static boolean isNone(Term bare, CqlType type) {
        return isNone(bare) || (bare instanceof Literal literal && Constants.isEmpty(literal, type));
    }

    private static boolean isNone(Term bare) {
        return bare instanceof NullLiteral
                || (bare instanceof Literal literal
                        && literal.kind() == Literal.Kind.HEX
                        && literal.text().length() == 2);
    }

    static Optional<Term> none(TextRange range) {
        return Optional.of(new NullLiteral(range));
    }
}
