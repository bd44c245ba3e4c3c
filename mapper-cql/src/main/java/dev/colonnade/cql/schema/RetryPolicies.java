package dev.colonnade.cql.schema;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The normal forms of speculative retry policies (SpeculativeRetryPolicy and its classes). */
final class RetryPolicies {
    private static final Pattern PERCENTILE =
            Pattern.compile("(?<value>[0-9.]+)p(ercentile)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIXED = Pattern.compile("(?<value>[0-9.]+)ms", Pattern.CASE_INSENSITIVE);
    private static final Pattern HYBRID = Pattern.compile(
            "(?<function>MIN|MAX)\\((?<first>[0-9.]+[a-z]+)\\s*,\\s*(?<second>[0-9.]+[a-z]+)\\)",
            Pattern.CASE_INSENSITIVE);

    private RetryPolicies() {}

    static String normal(String text) {
        Matcher hybrid = HYBRID.matcher(text);
        if (hybrid.matches()) {
            return hybrid(hybrid);
        }
        Matcher percentile = PERCENTILE.matcher(text);
        if (percentile.matches()) {
            return number(percentile.group("value"), "#.####") + "p";
        }
        Matcher fixed = FIXED.matcher(text);
        if (fixed.matches()) {
            return number(fixed.group("value"), "0") + "ms";
        }
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.equals("NONE") ? "NEVER" : upper;
    }

    /** The server puts the percentile first. */
    private static String hybrid(Matcher hybrid) {
        String first = normal(hybrid.group("first"));
        String second = normal(hybrid.group("second"));
        boolean isInOrder = first.endsWith("p");
        return hybrid.group("function").toUpperCase(Locale.ROOT) + "(" + (isInOrder ? first : second) + ","
                + (isInOrder ? second : first) + ")";
    }

    private static String number(String text, String format) {
        try {
            return new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
