package dev.colonnade;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a statement begins. It is of use only for the same statement with the same values; anywhere
 * else it is refused. Its text can stand in an address; it is not encrypted: it holds the key of the last row.
 * Immutable.
 *
 * @since 0.1.0
 */
public final class PageToken {
    private final String text;

    private PageToken(String text) {
        this.text = text;
    }

    /**
     * Reads what {@link #toString} has written. Whether it is of the statement is only known when it is used.
     *
     * @param text the text
     * @return the token
     * @throws PageTokenException if no token has such a text
     */
    public static PageToken parse(String text) {
        try {
            if (Base64.getUrlDecoder().decode(text).length > 0) {
                return new PageToken(text);
            }
        } catch (IllegalArgumentException e) {
            throw new PageTokenException("\"" + text + "\" is no page token: it has other characters or is cut", e);
        }
        throw new PageTokenException("An empty text is no page token: the first page is asked for with null", null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageToken token && token.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return its text, of letters, digits, {@code -} and {@code _}} */
    @Override
    public String toString() {
        return text;
    }
}
