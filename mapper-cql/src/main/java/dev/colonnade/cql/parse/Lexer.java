package dev.colonnade.cql.parse;

import static dev.colonnade.cql.parse.Characters.afterWord;
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
    private final String text;
    private final CassandraVersion version;

    private Lexer(String text, CassandraVersion version) {
        this.text = text;
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
        char c = text.charAt(start);
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
        if (text.startsWith(Sign.EXPR.text(), start)) {
            return sign(Sign.EXPR, start);
        }
        if (Uuids.begins(text, start)) {
            return token(Uuids.scan(text, start), start);
        }
        if (text.charAt(start) == 'P' && IsoDurations.begins(text, start)) {
            return token(IsoDurations.scan(text, start), start);
        }
        int end = afterWord(text, start);
        Keyword keyword = Keywords.find(text, start, end, version);
        TextRange range = new TextRange(start, end);
        if (keyword != null && keyword.word().length() == end - start) {
            return new Token(keyword, keyword.word(), range);
        }
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "true", "false" -> new Token(Kind.BOOLEAN, text.substring(start, end), range);
            case "nan" -> new Token(Kind.FLOAT, "NaN", range);
            case "infinity" -> new Token(Kind.FLOAT, "Infinity", range);
            default -> new Token(keyword == null ? Kind.WORD : keyword, lower, range);
        };
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
            case 'n' -> negative("nan", "NaN", start);
            case 'i' -> negative("infinity", "-Infinity", start);
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
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else if (Comments.ends(text, at)) {
                at = Comments.end(text, at);
            } else {
                return at;
            }
        }
        return at;
    }
}
