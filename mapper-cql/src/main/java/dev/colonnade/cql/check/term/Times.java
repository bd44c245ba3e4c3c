package dev.colonnade.cql.check.term;

import java.util.concurrent.TimeUnit;

/** The texts that the server reads as times of day: nanoseconds since midnight, or {@code hh:mm:ss[.fffffffff]}. */
final class Times {
    private static final int NOT_IN_RANGE = -1;

    private Times() {}

    static boolean isTime(String text) {
        if (Numbers.isWhole(text)) {
            return Numbers.isLong(text) && Long.parseLong(text) >= 0 && Long.parseLong(text) < TimeUnit.DAYS.toNanos(1);
        }
        return isClock(text.trim());
    }

    private static boolean isClock(String text) {
        int first = text.indexOf(':');
        int second = text.indexOf(':', first + 1);
        if (first <= 0 || second <= 0 || second == text.length() - 1) {
            return false;
        }
        int point = text.indexOf('.', second + 1);
        String seconds = text.substring(second + 1, point > 0 ? point : text.length());
        return isBelow(24, text.substring(0, first))
                && isBelow(60, text.substring(first + 1, second))
                && isBelow(60, seconds)
                && (point < 0 || isFraction(text.substring(point + 1)));
    }

    private static boolean isFraction(String text) {
        return !text.isEmpty()
                && text.length() <= 9
                && Character.isDigit(text.charAt(0))
                && number(text) != NOT_IN_RANGE;
    }

    private static boolean isBelow(int limit, String text) {
        int number = number(text);
        return number != NOT_IN_RANGE && number < limit;
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            return number < 0 ? NOT_IN_RANGE : number;
        } catch (NumberFormatException e) {
            return NOT_IN_RANGE;
        }
    }
}
