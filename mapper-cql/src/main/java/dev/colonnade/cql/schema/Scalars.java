package dev.colonnade.cql.schema;

import java.util.Locale;

/** The normal forms of numbers and booleans in options. */
final class Scalars {
    private Scalars() {}

    /** A boolean in lower case, a whole number without more zeros than it needs, a fraction as Java writes it. */
    static String normal(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("true") || lower.equals("yes")) {
            return "true";
        }
        if (lower.equals("false") || lower.equals("no")) {
            return "false";
        }
        try {
            return text.matches("-?\\d+")
                    ? Long.toString(Long.parseLong(text))
                    : Double.toString(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
