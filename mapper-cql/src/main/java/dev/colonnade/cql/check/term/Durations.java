package dev.colonnade.cql.check.term;

import java.util.Optional;

/**
 * The texts that the server reads as durations: {@code 1y2mo3d}, {@code P1Y2M}, {@code P3W} and
 * {@code P0001-02-03T04:05:06}. Units come from the largest to the smallest, each once, and their sums are in range.
 */
final class Durations {
    private static final String[] UNITS = {"y", "mo", "w", "d", "h", "m", "s", "ms", "us", "ns"};
    private static final String ISO_DATE = "YM\0D";
    private static final String ISO_TIME = "HMS";
    private static final int HOURS = 4;
    /** Years, months, days, hours, minutes and seconds. */
    private static final int[] ALTERNATIVE = {0, 1, 3, 4, 5, 6};

    private static final long[] SIZES = {
        12, 1, 7, 1, 3_600_000_000_000L, 60_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L, 1L
    };

    private final String text;
    private final long[] left = {Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE};
    private int next;
    private int lastUnit = -1;
    private long number;

    private Durations(String text) {
        this.text = text;
    }

    /**
     * How long a duration is.
     *
     * @param negative whether it goes back
     * @param months its months
     * @param days its days
     * @param nanos its nanoseconds
     */
    record Length(boolean negative, long months, long days, long nanos) {}

    /** The length of a duration; empty if it is none. */
    static Optional<Length> length(String text) {
        boolean negative = text.startsWith("-");
        Durations reader = new Durations(negative ? text.substring(1) : text);
        return reader.isDuration()
                ? Optional.of(new Length(
                        negative,
                        Integer.MAX_VALUE - reader.left[0],
                        Integer.MAX_VALUE - reader.left[1],
                        Long.MAX_VALUE - reader.left[2]))
                : Optional.empty();
    }

    static boolean isDuration(String text) {
        String unsigned = text.startsWith("-") ? text.substring(1) : text;
        return new Durations(unsigned).isDuration();
    }

    private boolean isDuration() {
        if (!text.startsWith("P")) {
            return units();
        }
        next = 1;
        if (text.endsWith("W")) {
            return weeks();
        }
        return text.contains("-") ? alternative() : iso();
    }

    private boolean units() {
        do {
            int unit = digits() ? unit() : -1;
            if (unit < 0 || !add(unit)) {
                return false;
            }
        } while (next < text.length());
        return true;
    }

    /** Reads at least one digit, and no number that is larger than the largest of 64 bits. */
    private boolean digits() {
        int start = next;
        while (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
            next++;
        }
        String digits = text.substring(start, next);
        if (!Numbers.isLong(digits)) {
            return false;
        }
        number = Long.parseLong(digits);
        return true;
    }

    /** The longer of two units that begin alike is meant; micro may be written with its Greek letter. */
    private int unit() {
        int found = -1;
        int length = 0;
        for (int i = 0; i < UNITS.length; i++) {
            String unit = UNITS[i];
            if (unit.length() > length && isThere(unit)) {
                found = i;
                length = unit.length();
            }
        }
        next += length;
        return found;
    }

    private boolean isThere(String unit) {
        boolean greek = unit.equals("us") && (text.startsWith("µs", next) || text.startsWith("µS", next));
        return greek || text.regionMatches(true, next, unit, 0, unit.length());
    }

    private boolean add(int unit) {
        if (unit <= lastUnit) {
            return false;
        }
        lastUnit = unit;
        int sum = unit < 2 ? 0 : unit < HOURS ? 1 : 2;
        if (number > left[sum] / SIZES[unit]) {
            return false;
        }
        left[sum] -= number * SIZES[unit];
        return true;
    }

    private boolean weeks() {
        return digits() && next == text.length() - 1 && add(2);
    }

    private boolean iso() {
        if (!parts(ISO_DATE, 0)) {
            return false;
        }
        if (next < text.length() && text.charAt(next) == 'T') {
            next++;
            if (!parts(ISO_TIME, HOURS)) {
                return false;
            }
        }
        return next == text.length();
    }

    private boolean parts(String letters, int firstUnit) {
        while (next < text.length() && text.charAt(next) != 'T') {
            if (!digits() || next == text.length()) {
                return false;
            }
            int letter = letters.indexOf(text.charAt(next++));
            if (letter < 0 || !add(firstUnit + letter)) {
                return false;
            }
        }
        return true;
    }

    private boolean alternative() {
        String pattern = "P####-##-##T##:##:##";
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char c = text.charAt(i);
            boolean right = pattern.charAt(i) == '#' ? c >= '0' && c <= '9' : c == pattern.charAt(i);
            if (!right) {
                return false;
            }
        }
        for (int unit : ALTERNATIVE) {
            digits();
            next++;
            add(unit);
        }
        return true;
    }
}
