package dev.colonnade.cql.parse;

import static dev.colonnade.cql.parse.Characters.afterDigits;
import static dev.colonnade.cql.parse.Characters.at;
import static dev.colonnade.cql.parse.Characters.isDigit;
import static dev.colonnade.cql.parse.Characters.isHex;
import static dev.colonnade.cql.parse.Characters.lower;

/**
 * Tells apart what begins with a digit, or with a minus and a digit. Rule: INTEGER, FLOAT, DURATION and HEXNUMBER of
 * Lexer.g.
 */
final class Numbers {
    private Numbers() {}

    static Scan scan(String text, int start) {
        boolean negative = text.charAt(start) == '-';
        int digits = afterDigits(text, negative ? start + 1 : start);
        if (at(text, digits) == '.') {
            return afterDot(text, digits);
        }
        if (!negative && lower(at(text, digits)) == 'x' && digits == start + 1 && text.charAt(start) == '0') {
            return new Scan(Kind.HEX, afterHex(text, digits + 1));
        }
        if (!negative && Uuids.mustBe(text, start)) {
            return Uuids.scan(text, start);
        }
        return switch (lower(at(text, digits))) {
            case 'e' -> exponent(text, digits);
            case 'd', 'h', 'm', 'n', 's', 'u', 'w', 'y', '\u00b5' -> duration(text, digits);
            default -> new Scan(Kind.INTEGER, digits);
        };
    }

    /** Two dots are a range, whose lower bound is an integer; a third makes the first that of a number again. */
    private static Scan afterDot(String text, int dot) {
        if (at(text, dot + 1) == '.') {
            return at(text, dot + 2) == '.' ? new Scan(Kind.FLOAT, dot + 1) : new Scan(Kind.INTEGER, dot);
        }
        int end = afterDigits(text, dot + 1);
        return lower(at(text, end)) == 'e' ? exponent(text, end) : new Scan(Kind.FLOAT, end);
    }

    private static Scan exponent(String text, int e) {
        boolean signed = at(text, e + 1) == '+' || at(text, e + 1) == '-';
        int digits = signed ? e + 2 : e + 1;
        return isDigit(at(text, digits)) ? new Scan(Kind.FLOAT, afterDigits(text, digits)) : Scan.error(digits);
    }

    private static Scan duration(String text, int unit) {
        int end = afterUnit(text, unit);
        while (end >= 0 && isDigit(at(text, end))) {
            end = afterUnit(text, afterDigits(text, end));
        }
        return end < 0 ? Scan.error(unit + 1) : new Scan(Kind.DURATION, end);
    }

    /** Where a unit ends: y, mo, w, d, h, m, s, ms, us, \u00b5s, ns; negative if none stands there. */
    private static int afterUnit(String text, int at) {
        char second = lower(at(text, at + 1));
        return switch (lower(at(text, at))) {
            case 'y', 'w', 'd', 'h', 's' -> at + 1;
            case 'm' -> second == 'o' || second == 's' ? at + 2 : at + 1;
            case 'u', 'n', '\u00b5' -> second == 's' ? at + 2 : -1;
            default -> -1;
        };
    }

    private static int afterHex(String text, int start) {
        int end = start;
        while (isHex(at(text, end))) {
            end++;
        }
        return end;
    }
}
