package dev.colonnade.cql.parse;

import static dev.colonnade.cql.parse.Characters.ASCII;
import static dev.colonnade.cql.parse.Characters.BLANKS;
import static dev.colonnade.cql.parse.Characters.LETTERS;
import static dev.colonnade.cql.parse.Characters.at;
import static dev.colonnade.cql.parse.Characters.isDigit;
import static dev.colonnade.cql.parse.Characters.lower;

import dev.colonnade.cql.CassandraVersion;
import java.util.Arrays;
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
    static Token[] tokens(String text, CassandraVersion version) {
        Lexer lexer = new Lexer(text, version);
        Token[] tokens = new Token[text.length() / 3 + 2];
        int count = 0;
        int end = 0;
        Token token;
        do {
            token = lexer.tokenAt(lexer.afterBlanks(end));
            if (count == tokens.length) {
                tokens = Arrays.copyOf(tokens, count * 2);
            }
            tokens[count++] = token;
            end = token.end;
        } while (token.type != Kind.END && token.type != Kind.ERROR);
        return Arrays.copyOf(tokens, count);
    }

    private Token tokenAt(int start) {
        char c = chars[start];
        if (c < ASCII && LETTERS[c]) {
            return word(start);
        }
        return switch (c) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> token(Numbers.scan(text, start), start);
            case '\'' -> quoted(Kind.STRING, start);
            case '"' -> quoted(Kind.QUOTED_NAME, start);
            case '$' -> dollarString(start);
            case '-' -> minus(start);
            default -> start == chars.length - 1 ? new Token(Kind.END, "", start, start) : sign(start);
        };
    }

    private Token word(int start) {
        int end = Characters.afterWord(chars, start);
        char next = chars[end];
        if (next == '(' && text.startsWith(Sign.EXPR.text, start)) {
            return new Token(Sign.EXPR, Sign.EXPR.text, start, end + 1);
        }
        if (next == '-' && Uuids.begins(text, start)) {
            return token(Uuids.scan(text, start), start);
        }
        if (chars[start] == 'P' && IsoDurations.begins(text, start)) {
            return token(IsoDurations.scan(text, start), start);
        }
        Words.Word word = Words.find(chars, start, end, version);
        if (word == null) {
            String written = text.substring(start, end);
            boolean upper = Characters.hasUpper(chars, start, end);
            return new Token(Kind.WORD, upper ? written.toLowerCase(Locale.ROOT) : written, start, end);
        }
        TokenType type = word.type;
        if (type instanceof Keyword) {
            return new Token(type, word.text, start, end);
        }
        String number = end - start == NAN.length() ? NAN : INFINITY;
        return new Token(type, type == Kind.BOOLEAN ? text.substring(start, end) : number, start, end);
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
        String single = doubled ? value.replace("" + quote + quote, "" + quote) : value;
        return new Token(actual, single, start, end + 1);
    }

    private Token dollarString(int start) {
        int end = text.startsWith("$$", start) ? text.indexOf("$$", start + 2) : -1;
        return end < 0 ? error(start) : new Token(Kind.STRING, text.substring(start + 2, end), start, end + 2);
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
        return Characters.startsWith(text, start + 1, word) ? new Token(Kind.FLOAT, value, start, end) : error(start);
    }

    private Token sign(int start) {
        char c = chars[start];
        boolean comment = (c == '-' || c == '/') && Comments.begins(text, start);
        Sign sign = comment ? null : Signs.of(c, chars[start + 1]);
        return sign == null ? error(start) : new Token(sign, sign.text, start, start + sign.length);
    }

    private Token token(Scan scan, int start) {
        return new Token(scan.kind(), text.substring(start, scan.end()), start, scan.end());
    }

    private static Token error(int start) {
        return new Token(Kind.ERROR, "", start, start + 1);
    }

    /** Where the next token begins; or a comment that never ends. */
    private int afterBlanks(int start) {
        int at = start;
        while (true) {
            char c = chars[at];
            if (c < ASCII && BLANKS[c]) {
                at++;
            } else if ((c == '-' || c == '/') && Comments.ends(text, at)) {
                at = Comments.end(text, at);
            } else {
                return at;
            }
        }
    }
}
