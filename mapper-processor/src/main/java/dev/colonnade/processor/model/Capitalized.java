package dev.colonnade.processor.model;

import java.util.Locale;

/** Words inside names of Java: {@code Name} in {@code getName}. */
public final class Capitalized {
    private Capitalized() {}

    public static String of(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
