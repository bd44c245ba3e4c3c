package dev.colonnade.cql.check.term;

import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Term;
import java.math.BigInteger;

/** The texts that the server reads as numbers. */
final class Numbers {
    /** Fewer digits, with or without a minus among them, are an int in any case. */
    private static final int DIGITS_OF_INT = 10;

    private Numbers() {}

    /** Only digits, with or without a minus. */
    static boolean isWhole(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > start;
    }

    static boolean isLong(String text) {
        return isWholeOf(text, 64);
    }

    /** Whether Java reads it as a whole number of so many bits. */
    static boolean isWholeOf(String text, int bits) {
        if (bits >= Integer.SIZE && text.length() < DIGITS_OF_INT && isWhole(text)) {
            return true;
        }
        try {
            return new BigInteger(text).bitLength() < bits;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    static boolean isDouble(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /**
     * A number with a point or exponent that the server's parser can take: it wants to know at once whether it is a
     * double, and fails when it is infinite as one.
     */
    static boolean isReadable(String text) {
        String unsigned = text.startsWith("-") ? text.substring(1) : text;
        return isNamed(unsigned) || (Decimals.isDecimal(text) && !Double.isInfinite(Double.parseDouble(text)));
    }

    /** Whether the server's parser can take all numbers in a term. */
    static boolean areReadable(Term term) {
        return term instanceof Literal literal
                ? literal.kind() != Literal.Kind.FLOAT || isReadable(literal.text())
                : TermParts.of(term).stream().allMatch(Numbers::areReadable);
    }

    private static boolean isNamed(String unsigned) {
        return unsigned.equals("NaN") || unsigned.equals("Infinity");
    }
}
