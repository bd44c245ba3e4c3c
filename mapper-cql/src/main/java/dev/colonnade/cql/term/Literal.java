package dev.colonnade.cql.term;

import dev.colonnade.cql.TextRange;

/**
 * A constant.
 *
 * @param kind how it is written
 * @param text a string without its quotes, anything else as it is written; for a float also {@code NaN},
 *     {@code Infinity} and {@code -Infinity}
 * @param range where it stands
 * @since 0.1.0
 */
public record Literal(Kind kind, String text, TextRange range) implements Term {
    /** The forms of constants. */
    public enum Kind {
        /** In single quotes or between two dollar signs. */
        STRING,
        /** Digits, with or without a minus. */
        INTEGER,
        /** With a point or an exponent, and NaN and Infinity. */
        FLOAT,
        /** True or false. */
        BOOLEAN,
        /** A UUID without quotes. */
        UUID,
        /** Hexadecimal digits after {@code 0x}. */
        HEX,
        /** A duration without quotes, such as {@code 1y2mo} or {@code P1Y2M}. */
        DURATION
    }

    @Override
    public String cql() {
        return kind == Kind.STRING ? "'" + text.replace("'", "''") + "'" : text;
    }
}
