package dev.colonnade.cql.parse;

/** What can stand where in a select clause. */
final class Selectors {
    private Selectors() {}

    /** Whether an expression can begin with a token. */
    static boolean canBegin(Token token) {
        return token.is(Sign.MINUS) || canBeginSimple(token);
    }

    private static boolean canBeginSimple(Token token) {
        return token.isName()
                || token.isFunctionName()
                || Literals.kind(token) != null
                || token.is(Keyword.NULL)
                || token.is(Sign.OPEN)
                || token.is(Sign.OPEN_BRACKET)
                || token.is(Sign.OPEN_BRACE)
                || token.is(Sign.QUESTION_MARK)
                || token.is(Sign.COLON);
    }

    /**
     * Whether the server takes a word for a column before a token. Rule: the LL(*) lookahead of
     * simpleUnaliasedSelector.
     */
    static boolean canFollowColumn(Token token) {
        if (token.type instanceof Sign sign) {
            return switch (sign) {
                case DOT, REMAINDER, CLOSE, PLUS, COMMA, MINUS, DIVIDE, COLON, SEMICOLON, OPEN_BRACKET, TIMES -> true;
                case CLOSE_BRACKET, CLOSE_BRACE -> true;
                default -> false;
            };
        }
        if (token.type instanceof Keyword word) {
            return switch (word) {
                case ALLOW, AS, FROM, LIMIT, ORDER, PER -> true;
                default -> false;
            };
        }
        return token.is(Kind.END);
    }

    /** Whether the parenthesis that comes next can be that of a type before a value. */
    static boolean canBeTypeHint(TokenCursor cursor) {
        int end = TypeHints.afterType(cursor, 1);
        return end > 0 && cursor.peek(end).is(Sign.CLOSE) && canBeginSimple(cursor.peek(end + 1));
    }

    /** Whether what stands behind such a parenthesis can also stand behind an expression in parentheses. */
    static boolean isAmbiguous(TokenCursor cursor) {
        Token behind = cursor.peek(TypeHints.afterType(cursor, 1) + 1);
        return behind.is(Keyword.AS) || behind.is(Keyword.PER) || behind.is(Sign.OPEN_BRACKET) || behind.is(Sign.COLON);
    }
}
