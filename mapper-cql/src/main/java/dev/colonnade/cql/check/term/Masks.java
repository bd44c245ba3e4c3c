package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Texts of which the inner or the outer characters are masked (Cassandra: {@code PartialMaskingFunction}). */
final class Masks {
    private static final String USUAL = "*";

    private Masks() {}

    /** What a mask makes of a constant; empty if not all its arguments are known, or it fails. */
    static Optional<Term> of(FunctionCall call, boolean inner, CqlType type) {
        List<Term> arguments = call.arguments();
        if (arguments.size() < 3 || !(BareTerm.of(arguments.get(0), type) instanceof Literal text)) {
            return Optional.empty();
        }
        OptionalInt begin = number(arguments.get(1));
        OptionalInt end = number(arguments.get(2));
        Term padding = arguments.size() == 3
                ? new Literal(Literal.Kind.STRING, USUAL, call.range())
                : BareTerm.of(arguments.get(3), NativeType.TEXT);
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

    private static OptionalInt number(Term term) {
        Term bare = BareTerm.of(term, NativeType.INT);
        if (bare instanceof NullLiteral) {
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
