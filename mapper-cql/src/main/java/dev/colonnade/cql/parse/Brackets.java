package dev.colonnade.cql.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The brackets that are open at a place of a statement. */
final class Brackets {
    private final Deque<Token> open = new ArrayDeque<>();

    /**
     * Opens and closes.
     *
     * @param tokens the tokens before the place
     */
    Brackets(List<Token> tokens) {
        for (Token token : tokens) {
            if (closing(token).isPresent()) {
                open.push(token);
            } else if (!open.isEmpty() && closes(token)) {
                open.pop();
            }
        }
    }

    /** {@return the innermost bracket that is open, if one is} */
    Optional<Token> innermost() {
        return Optional.ofNullable(open.peek());
    }

    /**
     * Finds what closes a bracket.
     *
     * @param token a token
     * @return what closes it, if it opens something
     */
    static Optional<Sign> closing(Token token) {
        if (token.is(Sign.OPEN) || token.is(Sign.EXPR)) {
            return Optional.of(Sign.CLOSE);
        }
        if (token.is(Sign.OPEN_BRACKET)) {
            return Optional.of(Sign.CLOSE_BRACKET);
        }
        return token.is(Sign.OPEN_BRACE) ? Optional.of(Sign.CLOSE_BRACE) : Optional.empty();
    }

    /**
     * Whether a token closes a bracket.
     *
     * @param token the token
     * @return whether it does
     */
    static boolean closes(Token token) {
        return token.is(Sign.CLOSE) || token.is(Sign.CLOSE_BRACKET) || token.is(Sign.CLOSE_BRACE);
    }
}
