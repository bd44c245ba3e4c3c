package dev.colonnade.cql.parse;

/** Tells a type in parentheses, which says what the value behind it is, from a value in parentheses. */
final class TypeHints {
    private TypeHints() {}

    /**
     * Whether a parenthesis in a term is that of a type.
     *
     * @param cursor the tokens, before the parenthesis
     * @return whether it is
     */
    static boolean beginsTerm(TokenCursor cursor) {
        Token first = cursor.peek(1);
        if (first.is(Kind.STRING)) {
            return cursor.peek(2).is(Sign.CLOSE) && beginsTermBehindClass(cursor);
        }
        if (first.is(Keyword.SET)) {
            return true;
        }
        if (!first.isName()) {
            return false;
        }
        Token second = cursor.peek(2);
        boolean qualified = second.is(Sign.DOT) && cursor.peek(4).is(Sign.CLOSE);
        return second.is(Sign.CLOSE) || second.is(Sign.LT) || qualified;
    }

    /** Whether a value follows a string in parentheses, which is then the class of a type. */
    private static boolean beginsTermBehindClass(TokenCursor cursor) {
        Token behind = cursor.peek(3);
        Token next = cursor.peek(4);
        boolean name = next.is(Sign.OPEN) || next.is(Sign.DOT);
        if (behind.is(Keyword.PER) || behind.is(Keyword.GROUP) || behind.is(Keyword.AS)) {
            return name;
        }
        if (behind.is(Sign.COLON)) {
            return isMarkerBehindClass(cursor);
        }
        return beginsSimpleTerm(behind);
    }

    /** A colon behind ('x') is that of a marker unless what follows it is the value of a map. */
    private static boolean isMarkerBehindClass(TokenCursor cursor) {
        Token name = cursor.peek(4);
        Token next = cursor.peek(5);
        return name.isName() && !next.is(Sign.OPEN) && !next.is(Sign.DOT);
    }

    private static boolean beginsSimpleTerm(Token token) {
        return Literals.kind(token) != null
                || token.isName()
                || token.isFunctionName()
                || token.is(Keyword.NULL)
                || token.is(Sign.OPEN)
                || token.is(Sign.OPEN_BRACKET)
                || token.is(Sign.OPEN_BRACE)
                || token.is(Sign.QUESTION_MARK);
    }

    /**
     * Skips a type without reading it.
     *
     * @param cursor the tokens
     * @param ahead how many tokens to skip before it
     * @return how many to skip to be behind it, or a negative number if no type is there
     */
    static int afterType(TokenCursor cursor, int ahead) {
        Token first = cursor.peek(ahead);
        if (first.is(Kind.STRING)) {
            return ahead + 1;
        }
        if (cursor.peek(ahead + 1).is(Sign.LT)) {
            return afterParameters(cursor, ahead + 2);
        }
        boolean qualified = first.isName() && cursor.peek(ahead + 1).is(Sign.DOT);
        Token name = qualified ? cursor.peek(ahead + 2) : first;
        boolean isType = name.isTypeName() || (!qualified && isNativeType(name));
        return isType ? ahead + (qualified ? 3 : 1) : -1;
    }

    private static boolean isNativeType(Token token) {
        return token.type instanceof Keyword word && word.isNativeType();
    }

    private static int afterParameters(TokenCursor cursor, int ahead) {
        int at = ahead;
        while (at > 0 && !cursor.peek(at - 1).is(Sign.GT)) {
            int end = cursor.peek(at).is(Kind.INTEGER) ? at + 1 : afterType(cursor, at);
            boolean more = end > 0
                    && (cursor.peek(end).is(Sign.COMMA) || cursor.peek(end).is(Sign.GT));
            at = more ? end + 1 : -1;
        }
        return at;
    }
}
