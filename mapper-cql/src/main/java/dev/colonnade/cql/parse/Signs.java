package dev.colonnade.cql.parse;

import org.jspecify.annotations.Nullable;

/** Finds the sign that begins with two characters: the longest that can be there. */
final class Signs {
    private Signs() {}

    static @Nullable Sign of(char first, char second) {
        boolean equals = second == '=';
        return switch (first) {
            case ',' -> Sign.COMMA;
            case ';' -> Sign.SEMICOLON;
            case ':' -> Sign.COLON;
            case '.' -> second == '.' ? Sign.RANGE : Sign.DOT;
            case '?' -> Sign.QUESTION_MARK;
            case '(' -> Sign.OPEN;
            case ')' -> Sign.CLOSE;
            case '[' -> Sign.OPEN_BRACKET;
            case ']' -> Sign.CLOSE_BRACKET;
            case '{' -> Sign.OPEN_BRACE;
            case '}' -> Sign.CLOSE_BRACE;
            case '=' -> Sign.EQ;
            case '!' -> equals ? Sign.NE : null;
            case '<' -> equals ? Sign.LE : Sign.LT;
            case '>' -> equals ? Sign.GE : Sign.GT;
            case '+' -> equals ? Sign.PLUS_EQ : Sign.PLUS;
            case '-' -> equals ? Sign.MINUS_EQ : Sign.MINUS;
            case '*' -> Sign.TIMES;
            case '/' -> Sign.DIVIDE;
            case '%' -> Sign.REMAINDER;
            default -> null;
        };
    }
}
