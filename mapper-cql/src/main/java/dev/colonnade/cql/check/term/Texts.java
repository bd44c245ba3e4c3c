package dev.colonnade.cql.check.term;

import dev.colonnade.cql.type.CqlType;

/**
 * The values that strings stand for outside constants: in JSON documents.
 *
 * @since 0.1.0
 */
public final class Texts {
    private Texts() {}

    /**
     * Whether a text is a value of a type, as the server reads it (its {@code AbstractType.fromString}).
     *
     * @param text the text
     * @param type the type
     * @param types what is known of user-defined types
     * @return whether it is
     */
    public static boolean isValue(String text, CqlType type, Types types) {
        return ValueTexts.isValue(text, type, types);
    }
}
