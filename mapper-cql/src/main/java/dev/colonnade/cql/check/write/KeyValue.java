package dev.colonnade.cql.check.write;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.check.term.BareTerm;
import dev.colonnade.cql.check.term.Moments;
import dev.colonnade.cql.check.write.json.JsonTerms;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Insert;
import dev.colonnade.cql.statement.InsertJson;
import dev.colonnade.cql.statement.Modification;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.FunctionCall;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The one value that a write gives to a column of its key.
 *
 * <p>: number(literalparam kind what it is : number(literalparam text the constant in the one way to write it, or the
 * name of the marker
 */
record KeyValue(Kind kind, String text) {
    enum Kind {
        CONSTANT,
        MARKER,
        /** Made anew whenever it is asked for, by {: number(literalcode uuid()} or {: number(literalcode now()}. */
        FRESH
    }

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Set<String> FRESH = Set.of("now", "uuid");

    /** Of a column; empty if the text does not tell it. */
    static Optional<KeyValue> find(Modification statement, Column column, Home home) {
        Optional<Term> term;
        if (statement instanceof Insert insert) {
            term = inserted(insert, column.name());
        } else if (statement instanceof InsertJson insert) {
            term = JsonTerms.value(insert, column);
        } else {
            term = restricted(ConditionInRule.where(statement), column.name());
        }
        return term.flatMap(value -> of(value, column.type(), home));
    }

    /** Whether it is sure to be another one. */
    boolean differs(KeyValue other) {
        boolean constants = kind == Kind.CONSTANT && other.kind == Kind.CONSTANT;
        return kind == Kind.FRESH || other.kind == Kind.FRESH || (constants && !text.equals(other.text));
    }

    /** Whether it is sure to be the same. */
    boolean isSame(KeyValue other) {
        return kind != Kind.FRESH && equals(other);
    }

    private static Optional<Term> inserted(Insert insert, Identifier column) {
        List<Name> columns = insert.columns();
        for (int i = 0; i < Math.min(columns.size(), insert.values().size()); i++) {
            if (columns.get(i).identifier().equals(column)) {
                return Optional.of(insert.values().get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Term> restricted(List<Relation> where, Identifier column) {
        for (Relation relation : where) {
            if (relation instanceof Relation.OfColumn of
                    && of.operator() == Operator.EQ
                    && of.column().identifier().equals(column)) {
                return Optional.of(of.value());
            }
            if (relation instanceof Relation.In in
                    && in.column().identifier().equals(column)
                    && in.values() instanceof InValues.Values many
                    && many.values().size() == 1) {
                return Optional.of(many.values().get(0));
            }
        }
        return Optional.empty();
    }

    private static Optional<KeyValue> of(Term written, CqlType type, Home home) {
        Term term = BareTerm.of(written, type, home);
        if (term instanceof Marker marker) {
            return marker.name().map(name -> new KeyValue(Kind.MARKER, name.name()));
        } else if (term instanceof FunctionCall call && call.arguments().isEmpty()) {
            String name = call.function().identifier().name();
            return FRESH.contains(name) ? Optional.of(new KeyValue(Kind.FRESH, name)) : Optional.empty();
        }
        return term instanceof Literal literal ? constant(literal, type) : Optional.empty();
    }

    /** Only types of which each value has one text. */
    private static Optional<KeyValue> constant(Literal literal, CqlType type) {
        boolean string = type == NativeType.TEXT || type == NativeType.ASCII;
        return switch (literal.kind()) {
            case STRING ->
                string ? Optional.of(new KeyValue(Kind.CONSTANT, literal.text())) : number(literal.text(), type);
            case INTEGER -> number(literal.text(), type);
            case UUID, BOOLEAN ->
                Optional.of(new KeyValue(Kind.CONSTANT, literal.text().toLowerCase(Locale.ROOT)));
            case HEX ->
                type == NativeType.BLOB || literal.text().length() == 2
                        ? Optional.of(new KeyValue(Kind.CONSTANT, literal.text().toLowerCase(Locale.ROOT)))
                        : Optional.empty();
            case FLOAT, DURATION -> Optional.empty();
        };
    }

    /** Also of a text: that is how days are written, and how JSON may write a number. */
    private static Optional<KeyValue> number(String text, CqlType type) {
        if (type == NativeType.DATE) {
            OptionalLong day = Moments.day(text);
            return day.isPresent()
                    ? Optional.of(new KeyValue(Kind.CONSTANT, String.valueOf(day.getAsLong())))
                    : Optional.empty();
        }
        return isInteger(type) && INTEGER.matcher(text).matches()
                ? Optional.of(new KeyValue(Kind.CONSTANT, new BigInteger(text).toString()))
                : Optional.empty();
    }

    private static boolean isInteger(CqlType type) {
        return type == NativeType.INT
                || type == NativeType.BIGINT
                || type == NativeType.TIMESTAMP
                || type == NativeType.SMALLINT
                || type == NativeType.TINYINT
                || type == NativeType.VARINT;
    }
}
