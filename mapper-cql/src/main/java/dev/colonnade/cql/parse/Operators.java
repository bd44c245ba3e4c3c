package dev.colonnade.cql.parse;

import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.term.Arithmetic;
import org.jspecify.annotations.Nullable;

/** Which tokens are operators. */
final class Operators {
    private Operators() {}

    static boolean isArithmetic(TokenType type) {
        return type == Sign.PLUS
                || type == Sign.MINUS
                || type == Sign.TIMES
                || type == Sign.DIVIDE
                || type == Sign.REMAINDER;
    }

    static boolean isProduct(TokenType type) {
        return type == Sign.TIMES || type == Sign.DIVIDE || type == Sign.REMAINDER;
    }

    static boolean isSum(TokenType type) {
        return type == Sign.PLUS || type == Sign.MINUS;
    }

    static Arithmetic.Operator arithmetic(Token token) {
        return switch ((Sign) token.type) {
            case PLUS -> Arithmetic.Operator.PLUS;
            case MINUS -> Arithmetic.Operator.MINUS;
            case TIMES -> Arithmetic.Operator.TIMES;
            case DIVIDE -> Arithmetic.Operator.DIVIDE;
            case REMAINDER -> Arithmetic.Operator.REMAINDER;
            default -> throw new IllegalArgumentException(token.value + " is no operation on two values");
        };
    }

    /** The comparison that a token is, or null if it is none. */
    static @Nullable Operator comparison(TokenType type) {
        return type instanceof Sign sign
                ? switch (sign) {
                    case EQ -> Operator.EQ;
                    case NE -> Operator.NE;
                    case LT -> Operator.LT;
                    case LE -> Operator.LE;
                    case GT -> Operator.GT;
                    case GE -> Operator.GE;
                    default -> null;
                }
                : null;
    }
}
