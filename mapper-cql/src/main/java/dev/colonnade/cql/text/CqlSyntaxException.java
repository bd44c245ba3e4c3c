package dev.colonnade.cql.text;

import dev.colonnade.cql.TextRange;

/**
 * A text that is no statement.
 *
 * @since 0.1.0
 */
public final class CqlSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TextRange range;

    CqlSyntaxException(String message, TextRange range) {
        super(message);
        this.range = range;
    }

    /** {@return where in the text it is wrong} */
    public TextRange range() {
        return range;
    }
}
