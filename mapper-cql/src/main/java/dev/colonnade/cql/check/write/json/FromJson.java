package dev.colonnade.cql.check.write.json;

import dev.colonnade.cql.check.Scope;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.NativeType;
import java.util.Optional;

/**
 * What {@code fromJson} makes of a text (Cassandra: {@code FromJsonFct.execute}).
 *
 * @since 0.1.0
 */
public final class FromJson {
    private FromJson() {}

    /**
     * The value in a text, as a constant.
     *
     * @param json the text
     * @param type the type that is wanted
     * @return the constant; empty if the text is no value of the type, or no such constant is known
     */
    public static Optional<Term> value(Literal json, CqlType type) {
        try {
            JsonValue value = JsonReader.read(json.text());
            return value instanceof JsonValue.Null
                    ? Optional.of(new NullLiteral(json.range()))
                    : JsonTerms.scalar(value, type, json.range());
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Why a text is no value of a type.
     *
     * @param json the text
     * @param type the type that is wanted
     * @param scope what knows the types
     * @return the reason, as a sentence; empty if the text is such a value
     */
    public static Optional<String> mismatch(Literal json, CqlType type, Scope scope) {
        try {
            JsonValue value = JsonReader.read(json.text());
            if (value instanceof JsonValue.Null) {
                return Optional.empty();
            }
            return type == NativeType.COUNTER
                    ? Optional.of("A counter has no value that JSON could be read as")
                    : JsonTypes.of(scope).check(value, type).map(wrong -> "In the JSON, " + wrong.why());
        } catch (JsonSyntaxException e) {
            return Optional.of("The text is no JSON: " + e.getMessage() + " is expected");
        }
    }
}
