package dev.colonnade.cql.parse;

import static dev.colonnade.cql.parse.Characters.at;
import static dev.colonnade.cql.parse.Characters.isBlank;
import static dev.colonnade.cql.parse.Characters.isDigit;
import static dev.colonnade.cql.parse.Characters.isLetter;
import static dev.colonnade.cql.parse.Characters.lower;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into tokens, without its spaces and comments. Rule: Cassandra's Lexer.g, and what ANTLR makes of it.
 */
final class Lexer {
    private static final String NAN = "NaN";
    private static final String INFINITY = "Infinity";

    private final String text;
    /** Those of the text, and one behind its end that means nothing: a walk over them calls nothing. */
    private final char[] chars;

    private final CassandraVersion version;

    private Lexer(String text, CassandraVersion version) {
        this.text = text;
        this.chars = new char[text.length() + 1];
        text.getChars(0, text.length(), chars, 0);
        this.version = version;
    }

    /**
     * Splits a text.
     *
     * @param text the text
     * @param version the version of CQL
     * @return its tokens; the last is of the kind {@link Kind#END}, or {@link Kind#ERROR} where no token begins
     */
    static List<Token> tokens(String text, CassandraVersion version) {
        Lexer lexer = new Lexer(text, version);
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 2);
        Token token = lexer.tokenAt(lexer.afterBlanks(0));
        while (!token.is(Kind.END) && !token.is(Kind.ERROR)) {
            tokens.add(token);
            token = lexer.tokenAt(lexer.afterBlanks(token.range().end()));
        }
        tokens.add(token);
        return tokens;
    }

    private Token tokenAt(int start) {
        if (start >= text.length()) {
            return new Token(Kind.END, "", new TextRange(text.length(), text.length()));
        }
        char c = chars[start];
        if (isLetter(c)) {
            return word(start);
        }
        if (isDigit(c)) {
            return token(Numbers.scan(text, start), start);
        }
        return switch (c) {
            case '\'' -> quoted(Kind.STRING, start);
            case '"' -> quoted(Kind.QUOTED_NAME, start);
            case '$' -> dollarString(start);
            case '-' -> minus(start);
            default -> sign(start);
        };
    }

    private Token word(int start) {
        int end = Characters.afterWord(chars, start);
        char next = chars[end];
        if (next == '(' && text.startsWith(Sign.EXPR.text(), start)) {
            return sign(Sign.EXPR, start);
        }
        if (next == '-' && Uuids.begins(text, start)) {
            return token(Uuids.scan(text, start), start);
        }
        if (chars[start] == 'P' && IsoDurations.begins(text, start)) {
            return token(IsoDurations.scan(text, start), start);
        }
        TokenType type = Words.find(chars, start, end, version);
        TextRange range = new TextRange(start, end);
        if (type instanceof Keyword keyword && keyword.word().length() == end - start) {
            return new Token(keyword, keyword.word(), range);
        }
        String written = text.substring(start, end);
        if (type == Kind.BOOLEAN) {
            return new Token(type, written, range);
        }
        if (type == Kind.FLOAT) {
            return new Token(type, end - start == NAN.length() ? NAN : INFINITY, range);
        }
        String lower = Characters.hasUpper(chars, start, end) ? written.toLowerCase(Locale.ROOT) : written;
        return new Token(type == null ? Kind.WORD : type, lower, range);
    }

    private Token quoted(Kind kind, int start) {
        char quote = text.charAt(start);
        int end = text.indexOf(quote, start + 1);
        boolean doubled = false;
        while (end >= 0 && at(text, end + 1) == quote) {
            doubled = true;
            end = text.indexOf(quote, end + 2);
        }
        if (end < 0) {
            return error(start);
        }
        String value = text.substring(start + 1, end);
        Kind actual = kind == Kind.QUOTED_NAME && value.isEmpty() ? Kind.EMPTY_NAME : kind;
        return new Token(
                actual, doubled ? value.replace("" + quote + quote, "" + quote) : value, new TextRange(start, end + 1));
    }

    private Token dollarString(int start) {
        int end = text.startsWith("$$", start) ? text.indexOf("$$", start + 2) : -1;
        return end < 0
                ? error(start)
                : new Token(Kind.STRING, text.substring(start + 2, end), new TextRange(start, end + 2));
    }

    /** A minus before an n, i or P can only begin -NaN, -Infinity or a duration. */
    private Token minus(int start) {
        char next = at(text, start + 1);
        if (isDigit(next)) {
            return token(Numbers.scan(text, start), start);
        }
        if (next == 'P') {
            return token(IsoDurations.scan(text, start + 1), start);
        }
        return switch (lower(next)) {
            case 'n' -> negative("nan", NAN, start);
            case 'i' -> negative("infinity", "-" + INFINITY, start);
            default -> sign(start);
        };
    }

    private Token negative(String word, String value, int start) {
        int end = start + 1 + word.length();
        return Characters.startsWith(text, start + 1, word)
                ? new Token(Kind.FLOAT, value, new TextRange(start, end))
                : error(start);
    }

    private Token sign(int start) {
        Sign sign = Comments.begins(text, start) ? null : Signs.at(text, start);
        return sign == null ? error(start) : sign(sign, start);
    }

    private static Token sign(Sign sign, int start) {
        return new Token(
                sign, sign.text(), new TextRange(start, start + sign.text().length()));
    }

    private Token token(Scan scan, int start) {
        TextRange range = new TextRange(start, scan.end());
        return new Token(scan.kind(), range.of(text), range);
    }

    private static Token error(int start) {
        return new Token(Kind.ERROR, "", new TextRange(start, start + 1));
    }

    /** Where the next token begins; or a comment that never ends. */
    private int afterBlanks(int start) {
        int at = start;
        while (true) {
            if (isBlank(chars[at])) {
                at++;
            } else if (Comments.ends(text, at)) {
                at = Comments.end(text, at);
            } else {
                return at;
            }
        }
    }
}
