package dev.colonnade.cql.parse;

import dev.colonnade.cql.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Walks over the tokens of a statement, and remembers what would have been right where it cannot go on. */
final class TokenCursor {
    private final String text;
    private final Token[] tokens;
    /** What could stand at a place, in an array: it is noted for most tokens and read for none of a right statement. */
    private Expected[] expected = new Expected[16];

    private int expectedCount;
    private int expectedAt;
    private int index;
    /** Of the token that comes next: it is asked more often than anything else. */
    private TokenType type;

    /**
     * Begins before the first token.
     *
     * @param text the text of the statement
     * @param tokens the tokens, of which the last is of the kind {@link Kind#END} or {@link Kind#ERROR}
     */
    TokenCursor(String text, Token[] tokens) {
        this.text = text;
        this.tokens = tokens;
        this.type = tokens[0].type;
    }

    /** {@return what the token is that comes next} */
    TokenType type() {
        return type;
    }

    /** {@return the token that comes next} */
    Token peek() {
        return tokens[index];
    }

    /**
     * Looks further ahead.
     *
     * @param ahead how many tokens to skip
     * @return the token behind them, or the last of all
     */
    Token peek(int ahead) {
        return tokens[Math.min(index + ahead, tokens.length - 1)];
    }

    /**
     * Whether a token comes next; if it is not there, nobody will say that it could have been.
     *
     * @param wanted what it is
     * @return whether it is there
     */
    boolean is(TokenType wanted) {
        return type == wanted;
    }

    /**
     * Whether a token comes next; if the statement cannot go on here, it is one of those that could.
     *
     * @param wanted what it is
     * @return whether it is there
     */
    boolean at(TokenType wanted) {
        return type == wanted || misses(wanted);
    }

    /**
     * Takes a token if it comes next.
     *
     * @param wanted what it is
     * @return whether it was there
     */
    boolean accept(TokenType wanted) {
        if (type != wanted) {
            return misses(wanted);
        }
        next();
        return true;
    }

    /**
     * Takes a token that must come next.
     *
     * @param wanted what it is
     * @return the token
     */
    Token expect(TokenType wanted) {
        if (type != wanted) {
            throw mismatch(wanted);
        }
        return next();
    }

    /**
     * Reads several things, which most often are one or two.
     *
     * @param element reads one
     * @param separator what is between them
     * @param <T> what they are
     * @return all of them, at least one, in a list that nobody changes
     */
    <T> List<T> list(Supplier<T> element, TokenType separator) {
        T first = element.get();
        if (!accept(separator)) {
            return List.of(first);
        }
        T second = element.get();
        if (!accept(separator)) {
            return List.of(first, second);
        }
        List<T> all = new ArrayList<>();
        all.add(first);
        all.add(second);
        do {
            all.add(element.get());
        } while (accept(separator));
        return all;
    }

    /** {@return the token that comes next, which is taken} */
    Token next() {
        Token token = tokens[index];
        if (index < tokens.length - 1) {
            index++;
            type = tokens[index].type;
        }
        return token;
    }

    /**
     * Notes what can stand here.
     *
     * @param part what it is
     * @return false: it is not here
     */
    boolean misses(Expected part) {
        if (index > expectedAt) {
            expectedAt = index;
            expectedCount = 0;
        }
        if (index == expectedAt) {
            if (expectedCount == expected.length) {
                expected = Arrays.copyOf(expected, 2 * expectedCount);
            }
            expected[expectedCount++] = part;
        }
        return false;
    }

    /**
     * What to throw where nothing is right that could stand here, or where it got farther before it went back.
     *
     * @param parts what else could stand here
     * @return the exception
     */
    Mismatch mismatch(Expected... parts) {
        for (Expected part : parts) {
            misses(part);
        }
        return new Mismatch(
                expectedAt, Arrays.stream(expected, 0, expectedCount).distinct().toList());
    }

    /**
     * How a token is written.
     *
     * @param token the token
     * @return its part of the text
     */
    String textOf(Token token) {
        return token.range().of(text);
    }

    /** {@return the index of the token that comes next, for {@link #since} and {@link #reset}} */
    int index() {
        return index;
    }

    /**
     * Goes back.
     *
     * @param earlier an index of before
     */
    void reset(int earlier) {
        index = earlier;
        type = tokens[index].type;
    }

    /**
     * Where the tokens stand that were taken.
     *
     * @param first the index of the first of them
     * @return the place from its beginning to the end of the last token that was taken
     */
    TextRange since(int first) {
        return new TextRange(tokens[first].start, tokens[index - 1].end);
    }
}
