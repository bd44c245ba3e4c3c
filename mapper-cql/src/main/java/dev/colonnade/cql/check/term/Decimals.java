package dev.colonnade.cql.check.term;

import java.math.BigDecimal;

/** The texts that the server reads as decimal numbers. */
final class Decimals {
    private Decimals() {}

    static boolean isDecimal(String text) {
        try {
            new BigDecimal(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
