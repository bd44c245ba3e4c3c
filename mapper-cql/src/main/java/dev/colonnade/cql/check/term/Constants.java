package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;

/** Constants. */
final class Constants implements TermKind<Literal> {
    private final TermChecks terms;

    Constants(TermChecks terms) {
        this.terms = terms;
    }

    @Override
    public Fit fit(Literal literal, Slot slot) {
        if (!(slot.type() instanceof NativeType type)) {
            return takesAnyConstant(slot.type()) ? Fit.WEAK : Fit.NONE;
        }
        if (mayPrefer(literal.kind(), type) && type == PreferredType.of(literal, terms.version())) {
            return Fit.EXACT;
        }
        return isOfKind(literal.kind(), type) ? Fit.WEAK : Fit.NONE;
    }

    /** To know which type the server prefers takes long for numbers. */
    private static boolean mayPrefer(Literal.Kind kind, NativeType type) {
        return switch (kind) {
            case INTEGER -> type == NativeType.INT || type == NativeType.BIGINT || type == NativeType.VARINT;
            case FLOAT -> type == NativeType.DOUBLE || type == NativeType.DECIMAL;
            default -> true;
        };
    }

    /** Of tuples and classes the server only reads the text. */
    private boolean takesAnyConstant(CqlType type) {
        return type instanceof TupleType || terms.isCustom(type);
    }

    private static boolean isOfKind(Literal.Kind kind, NativeType type) {
        return switch (kind) {
            case STRING ->
                switch (type) {
                    case ASCII, TEXT, INET, DATE, TIME, TIMESTAMP -> true;
                    default -> false;
                };
            case INTEGER ->
                switch (type) {
                    case TINYINT, SMALLINT, INT, BIGINT, VARINT, COUNTER, DECIMAL, DOUBLE, FLOAT -> true;
                    case DATE, TIME, TIMESTAMP, DURATION -> true;
                    default -> false;
                };
            case FLOAT -> type == NativeType.DECIMAL || type == NativeType.DOUBLE || type == NativeType.FLOAT;
            case UUID -> type == NativeType.UUID || type == NativeType.TIMEUUID;
            case BOOLEAN -> type == NativeType.BOOLEAN;
            case HEX -> type == NativeType.BLOB;
            case DURATION -> type == NativeType.DURATION;
        };
    }

    @Override
    public void check(Literal literal, Slot slot) {
        if (!fit(literal, slot).isFit()) {
            terms.report().misfit(literal, slot);
        } else if (!isReadable(literal, slot.type())) {
            terms.report().unreadable(literal, slot);
        }
    }

    private boolean isReadable(Literal literal, CqlType type) {
        String text = literal.text();
        return switch (literal.kind()) {
            case HEX -> ValueTexts.isHex(text.substring(2));
            case FLOAT -> Numbers.isReadable(text) && ValueTexts.isValue(text, type, terms.types());
            default -> ValueTexts.isValue(text, type, terms.types());
        };
    }

    /** Whether the server takes a constant for no value at all, which no vector can hold. */
    static boolean isEmpty(Literal literal, CqlType type) {
        boolean text = type == NativeType.TEXT || type == NativeType.ASCII || type == NativeType.BLOB;
        return !text
                && (literal.kind() == Literal.Kind.HEX
                        ? literal.text().length() == 2
                        : literal.text().isEmpty());
    }
}
