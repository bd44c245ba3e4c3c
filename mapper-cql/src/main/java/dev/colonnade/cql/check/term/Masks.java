package dev.colonnade.cql.check.term;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.term.TypeHint;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What masks make of constants (Cassandra: {@code MaskingFunction} and what extends it). */
final class Masks {
    private static final String USUAL = "*";

    private Masks() {}

    /** What the mask of a name, written without underscores, makes of constants; empty if it is not known. */
    static Optional<Term> of(String name, FunctionCall call, CqlType type, Home home) {
        List<Term> arguments = call.arguments();
        Term masked = BareTerm.of(arguments.get(0), type, home);
        return switch (name) {
            case "masknull" -> Computed.none(call.range());
            case "maskdefault" -> ofType(call, type);
            case "maskreplace" -> Optional.of(BareTerm.of(arguments.get(arguments.size() - 1), type, home));
            case "maskinner", "maskouter" ->
                masked instanceof NullLiteral
                        ? Computed.none(call.range())
                        : partly(call, masked, name.equals("maskinner"), home);
            case "maskhash" -> masked instanceof NullLiteral ? Computed.none(call.range()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Of a text; empty if not all arguments are known, or it fails. */
    private static Optional<Term> partly(FunctionCall call, Term masked, boolean inner, Home home) {
        List<Term> arguments = call.arguments();
        if (arguments.size() < 3 || !(masked instanceof Literal text)) {
            return Optional.empty();
        }
        if (text.text().isEmpty()) {
            return Optional.of(text);
        }
        OptionalInt begin = number(arguments.get(1), home);
        OptionalInt end = number(arguments.get(2), home);
        Term padding = arguments.size() == 3
                ? new Literal(Literal.Kind.STRING, USUAL, call.range())
                : BareTerm.of(arguments.get(3), NativeType.TEXT, home);
        boolean known = begin.isPresent()
                && end.isPresent()
                && padding instanceof Literal one
                && one.text().length() == 1;
        return known
                ? Optional.of(new Literal(
                        Literal.Kind.STRING,
                        mask(text.text(), begin.getAsInt(), end.getAsInt(), inner, ((Literal) padding).text()),
                        call.range()))
                : Optional.empty();
    }

    /** The value that stands for all of a type (Cassandra: {@code AbstractType.getMaskedValue}). */
    private static Optional<Term> ofType(FunctionCall call, CqlType type) {
        Term masked = call.arguments().get(0);
        CqlType own = type;
        if (masked instanceof Literal literal) {
            own = PreferredType.of(literal, CassandraVersion.V5_0);
        } else if (masked instanceof TypeHint hint) {
            own = hint.type().type();
        }
        if (!(own instanceof NativeType plain)) {
            return Optional.empty();
        }
        return ofNative(plain, call).flatMap(mask -> Bytes.as(type, plain, mask));
    }

    private static Optional<Literal> ofNative(NativeType type, FunctionCall call) {
        return switch (type) {
            case TEXT, ASCII -> Optional.of(new Literal(Literal.Kind.STRING, "****", call.range()));
            case TINYINT, SMALLINT, INT, BIGINT -> Optional.of(new Literal(Literal.Kind.INTEGER, "0", call.range()));
            case BLOB -> Optional.of(new Literal(Literal.Kind.HEX, "0x", call.range()));
            default -> Optional.empty();
        };
    }

    private static OptionalInt number(Term term, Home home) {
        Term bare = BareTerm.of(term, NativeType.INT, home);
        if (bare instanceof NullLiteral || (bare instanceof Literal none && Constants.isEmpty(none, NativeType.INT))) {
            return OptionalInt.of(0);
        }
        return bare instanceof Literal literal && Numbers.isWholeOf(literal.text(), 32)
                ? OptionalInt.of(Integer.parseInt(literal.text()))
                : OptionalInt.empty();
    }

    private static String mask(String text, int begin, int end, boolean inner, String padding) {
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean inside = i >= begin && i < (long) text.length() - end;
            masked.append(inside == inner ? padding : text.substring(i, i + 1));
        }
        return masked.toString();
    }
}
