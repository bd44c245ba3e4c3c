package dev.colonnade.cql.parse;

import static dev.colonnade.cql.parse.Characters.afterDigits;
import static dev.colonnade.cql.parse.Characters.afterWord;
import static dev.colonnade.cql.parse.Characters.at;
import static dev.colonnade.cql.parse.Characters.isDigit;

/** Recognizes durations of ISO 8601: {@code P1Y2M}, {@code PT5S}, {@code P2W}, {@code P0001-02-03T04:05:06}. */
final class IsoDurations {
    private static final String ALTERNATIVE = "P0000-00-00T00:00:00";
    private static final int YEAR = 4;

    private IsoDurations() {}

    /** Whether a word that begins with P is a duration, or must be one because of the minus behind its four digits. */
    static boolean begins(String text, int start) {
        return isAlternative(text, start) || designators(text, start) == afterWord(text, start);
    }

    /** What begins with a P, which must be a duration. */
    static Scan scan(String text, int start) {
        int end = isAlternative(text, start) ? alternative(text, start) : designators(text, start);
        return end < 0 ? Scan.error(start + 1) : new Scan(Kind.DURATION, end);
    }

    private static boolean isAlternative(String text, int start) {
        int end = afterDigits(text, start + 1);
        return end == start + 1 + YEAR && at(text, end) == '-';
    }

    private static int alternative(String text, int start) {
        for (int i = 0; i < ALTERNATIVE.length(); i++) {
            char form = ALTERNATIVE.charAt(i);
            char c = at(text, start + i);
            if (form == '0' ? !isDigit(c) : c != form) {
                return -1;
            }
        }
        return start + ALTERNATIVE.length();
    }

    private static int designators(String text, int start) {
        int weeks = afterDigits(text, start + 1);
        if (weeks > start + 1 && at(text, weeks) == 'W') {
            return weeks + 1;
        }
        int period = at(text, start + 1) == 'T' ? start + 1 : amounts(text, start + 1, "YMD");
        return period >= 0 && at(text, period) == 'T' ? amounts(text, period + 1, "HMS") : period;
    }

    /** Where amounts end whose units are some of these letters, in their order; negative if none is there. */
    private static int amounts(String text, int start, String units) {
        int end = -1;
        int next = 0;
        for (int at = start; isDigit(at(text, at)) && next < units.length(); at = end) {
            int unit = afterDigits(text, at);
            int found = units.indexOf(at(text, unit), next);
            if (found < 0) {
                return -1;
            }
            next = found + 1;
            end = unit + 1;
        }
        return end;
    }
}
