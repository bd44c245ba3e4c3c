package dev.colonnade.cql.parse;

import static dev.colonnade.cql.parse.Characters.afterDigits;
import static dev.colonnade.cql.parse.Characters.at;
import static dev.colonnade.cql.parse.Characters.isDigit;
import static dev.colonnade.cql.parse.Characters.isHex;
import static dev.colonnade.cql.parse.Characters.isHexLetter;
import static dev.colonnade.cql.parse.Characters.lower;

/**
 * Recognizes UUIDs. The server takes a token for a UUID as soon as its first eight characters leave nothing else that
 * is one token, and refuses it if it is none in the end: {@code 1a} is no integer with a name behind it.
 */
final class Uuids {
    private static final int FIRST_GROUP = 8;
    private static final String FORM = "00000000-0000-0000-0000-000000000000";

    private Uuids() {}

    /** Whether a token that begins with a digit is a UUID or an error. */
    static boolean mustBe(String text, int start) {
        int end = afterFirstGroup(text, start);
        if (end == start + FIRST_GROUP && at(text, end) == '-') {
            return !isExponent(text, start);
        }
        return isNoNumber(text, start, end);
    }

    /** Whether a word is the beginning of a UUID. */
    static boolean begins(String text, int start) {
        int end = afterFirstGroup(text, start);
        return end == start + FIRST_GROUP && at(text, end) == '-';
    }

    static Scan scan(String text, int start) {
        for (int i = 0; i < FORM.length(); i++) {
            char c = at(text, start + i);
            if (FORM.charAt(i) == '-' ? c != '-' : !isHex(c)) {
                return Scan.error(start + i);
            }
        }
        return new Scan(Kind.UUID, start + FORM.length());
    }

    private static int afterFirstGroup(String text, int start) {
        int end = start;
        while (end < start + FIRST_GROUP && isHex(at(text, end))) {
            end++;
        }
        return end;
    }

    /** Whether the minus of {@code 1234567e-} is that of an exponent: no second group of a UUID follows it. */
    private static boolean isExponent(String text, int start) {
        int e = start + FIRST_GROUP - 1;
        if (afterDigits(text, start) != e || lower(text.charAt(e)) != 'e') {
            return false;
        }
        int second = e + 2;
        int end = second;
        while (end < second + 4 && isDigit(at(text, end))) {
            end++;
        }
        return end == second + 4 ? at(text, end) != '-' : !isHexLetter(at(text, end));
    }

    /** Whether a letter stands where neither a number nor a duration has one: only d is a unit, only e an exponent. */
    private static boolean isNoNumber(String text, int start, int end) {
        int letter = afterDigits(text, start);
        if (letter >= end) {
            return false;
        }
        return switch (lower(text.charAt(letter))) {
            case 'd' -> hasLetterBehindUnit(text, letter, end);
            case 'e' -> afterDigits(text, letter + 1) < end;
            default -> true;
        };
    }

    private static boolean hasLetterBehindUnit(String text, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (lower(text.charAt(i)) == 'd' && isHexLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
