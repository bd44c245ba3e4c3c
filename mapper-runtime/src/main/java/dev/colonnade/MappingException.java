package dev.colonnade;

import org.jspecify.annotations.Nullable;

/**
 * A table, type or result is not as the class says that it is mapped to: a column is missing, its type has no codec for
 * the Java type, or a value in a row is none of the Java type (an unknown constant of an enum, a number out of its
 * range, what a converter refuses).
 *
 * @since 0.1.0
 */
public final class MappingException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, where, and how to mend it
     * @param cause what it comes from, or null
     */
    public MappingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
