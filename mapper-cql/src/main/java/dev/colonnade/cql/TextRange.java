package dev.colonnade.cql;

/**
 * A place in a text.
 *
 * @param start the index of its first character, from 0
 * @param end the index after its last
 * @since 0.1.0
 */
public record TextRange(int start, int end) {
    /** The place of what the mapper built itself and no text holds. */
    public static final TextRange NONE = new TextRange(0, 0);

    /**
     * The place from the beginning of this one to the end of another.
     *
     * @param last the other, which does not begin before this one
     * @return both, and what is between them
     */
    public TextRange to(TextRange last) {
        return new TextRange(start, last.end);
    }

    /**
     * What stands there.
     *
     * @param text the text
     * @return its part
     */
    public String of(String text) {
        return text.substring(start, end);
    }
}
