package dev.colonnade.cql.check.write.json;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.InsertJson;
import dev.colonnade.cql.term.ListLiteral;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.Optional;

/**
 * Values in a document as terms that say the same.
 *
 * @since 0.1.0
 */
public final class JsonTerms {
    private JsonTerms() {}

    /**
     * The value that the document of an INSERT has for a column.
     *
     * @param insert the statement
     * @param column the column
     * @return the value; empty if the document does not tell it
     */
    public static Optional<Term> value(InsertJson insert, Column column) {
        if (!(insert.json() instanceof Literal literal)) {
            return Optional.empty();
        }
        try {
            return JsonReader.read(literal.text()) instanceof JsonValue.Members object
                    ? Optional.ofNullable(
                                    JsonNames.meant(object).get(column.name().name()))
                            .flatMap(member -> scalar(member.value(), column.type(), literal.range()))
                    : Optional.empty();
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    static Optional<Term> scalar(JsonValue value, CqlType type, TextRange range) {
        if (value instanceof JsonValue.Text text) {
            return Optional.of(new Literal(kind(type), text.text(), range));
        } else if (value instanceof JsonValue.Numeral number && number.isWhole()) {
            return Optional.of(new Literal(Literal.Kind.INTEGER, number.text(), range));
        } else if (value instanceof JsonValue.Bool bool) {
            return Optional.of(new Literal(Literal.Kind.BOOLEAN, String.valueOf(bool.value()), range));
        }
        return Optional.empty();
    }

    /** Of a text that is written for other types than texts. */
    private static Literal.Kind kind(CqlType type) {
        return type == NativeType.UUID || type == NativeType.TIMEUUID ? Literal.Kind.UUID : Literal.Kind.STRING;
    }

    /** The numbers of a vector. */
    static ListLiteral list(JsonValue.Array array, Places places) {
        return new ListLiteral(
                array.elements().stream()
                        .map(element -> number(element, places.of(element)))
                        .toList(),
                places.of(array));
    }

    private static Term number(JsonValue value, TextRange range) {
        if (value instanceof JsonValue.Numeral number) {
            return new Literal(Literal.Kind.FLOAT, number.text(), range);
        } else if (value instanceof JsonValue.Text text && !text.text().isEmpty()) {
            return new Literal(Literal.Kind.FLOAT, text.text(), range);
        }
        return new NullLiteral(range);
    }
}
