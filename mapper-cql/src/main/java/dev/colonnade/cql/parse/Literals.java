package dev.colonnade.cql.parse;

import dev.colonnade.cql.term.Literal;
import org.jspecify.annotations.Nullable;

/** Which tokens are constants. */
final class Literals {
    private Literals() {}

    /**
     * Finds the form of a constant.
     *
     * @param token a token
     * @return its form, or null if it is no constant
     */
    static Literal.@Nullable Kind kind(Token token) {
        return token.type instanceof Kind kind
                ? switch (kind) {
                    case STRING -> Literal.Kind.STRING;
                    case INTEGER -> Literal.Kind.INTEGER;
                    case FLOAT -> Literal.Kind.FLOAT;
                    case BOOLEAN -> Literal.Kind.BOOLEAN;
                    case UUID -> Literal.Kind.UUID;
                    case HEX -> Literal.Kind.HEX;
                    case DURATION -> Literal.Kind.DURATION;
                    case WORD, QUOTED_NAME, EMPTY_NAME, END, ERROR -> null;
                }
                : null;
    }
}
