package dev.colonnade.cql.parse;

import static dev.colonnade.cql.parse.Characters.afterWord;
import static dev.colonnade.cql.parse.Characters.at;
import static dev.colonnade.cql.parse.Characters.isDigit;
import static dev.colonnade.cql.parse.Characters.isLetter;

import dev.colonnade.cql.TextRange;
import java.util.List;

/** Says what is wrong where no token begins. */
final class LexicalErrors {
    private LexicalErrors() {}

    /**
     * Says what is wrong.
     *
     * @param text the text
     * @param start where no token begins
     * @return the exception
     */
    static CqlSyntaxException of(String text, int start) {
        char c = text.charAt(start);
        if (Comments.begins(text, start)) {
            return comment(text, start);
        }
        if (c == '\'' || c == '"' || text.startsWith("$$", start)) {
            return quotes(c, start);
        }
        if (c == '-') {
            return minus(text, start);
        }
        return isLetter(c) || isDigit(c) ? number(text, start) : character(text, start);
    }

    private static CqlSyntaxException comment(String text, int start) {
        String begin = text.substring(start, start + 2);
        boolean line = !begin.equals("/*");
        return error(
                "The comment that begins here never ends" + (line ? ": a line break must end it" : ""),
                new TextRange(start, start + 2),
                line ? "write a line break behind it" : "close it with */");
    }

    private static CqlSyntaxException quotes(char c, int start) {
        int length = c == '$' ? 2 : 1;
        String what = c == '"' ? "name in double quotes" : "string";
        return error(
                "The " + what + " that begins here never ends",
                new TextRange(start, start + length),
                "close it with " + (c == '$' ? "$$" : c));
    }

    private static CqlSyntaxException minus(String text, int start) {
        if (isDigit(at(text, start + 1))) {
            return number(text, start);
        }
        TextRange range = new TextRange(start, Math.max(start + 2, afterWord(text, start + 1)));
        return error(
                "'" + range.of(text) + "' is neither -NaN nor -Infinity nor a duration, which all begin as it does",
                range,
                "write a space behind the minus");
    }

    private static CqlSyntaxException number(String text, int start) {
        boolean groups = Uuids.begins(text, start);
        int end = afterWord(text, start + 1);
        while (groups && at(text, end) == '-') {
            end = afterWord(text, end + 1);
        }
        TextRange range = new TextRange(start, end);
        String written = "'" + range.of(text) + "'";
        if (groups) {
            return error(
                    written + " is no UUID, though it begins like one",
                    range,
                    "write all 32 digits, or a space before a minus");
        }
        return isLetter(text.charAt(start))
                ? error(written + " begins like a duration and is none", range, "write a space before the minus")
                : error(
                        written + " is neither a number nor a duration nor a UUID",
                        range,
                        "write a space behind the number, or the rest of it");
    }

    private static CqlSyntaxException character(String text, int start) {
        int codePoint = text.codePointAt(start);
        String character = Character.toString(codePoint);
        TextRange range = new TextRange(start, start + character.length());
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == '\ufeff') {
            return error("A kind of space stands here that has no meaning in CQL", range, "write a plain space");
        }
        return error("'" + character + "' has no meaning in CQL", range, instead(codePoint));
    }

    private static String instead(int codePoint) {
        return switch (codePoint) {
            case '!' -> "write !=";
            case '&' -> "write AND";
            case '#', '$', '@' -> "write : before the name of a bind marker";
            case '`' -> "write \" around a name";
            case '\u2018', '\u2019', '\u201a', '\u201c', '\u201d', '\u201e', '\u00b4' -> "write ' around a string";
            default -> "leave it out, or write it in a string";
        };
    }

    private static CqlSyntaxException error(String found, TextRange range, String fix) {
        return new CqlSyntaxException(found, range, List.of(), fix);
    }
}
