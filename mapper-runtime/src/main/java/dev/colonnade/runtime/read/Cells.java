package dev.colonnade.runtime.read;

import dev.colonnade.UnexpectedNullException;
import org.jspecify.annotations.Nullable;

/**
 * Checks values that were read.
 *
 * @since 0.1.0
 */
public final class Cells {
    private Cells() {}

    /**
     * A value that becomes a primitive, which cannot be null.
     *
     * @param value the value, or its encoding
     * @param where whose it is, for the message: a column, field or method
     * @param <T> its type
     * @return the value
     * @throws UnexpectedNullException if it is null
     */
    public static <T> T present(@Nullable T value, String where) {
        if (value == null) {
            throw new UnexpectedNullException(
                    where + " is null, but in Java a primitive: where null is possible, declare the boxed type"
                            + " (Integer for int)",
                    null);
        }
        return value;
    }
}
