package dev.colonnade.processor.model;

import dev.colonnade.cql.parse.CqlSyntaxException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A part of a statement that an annotation says.
 *
 * @param text what is written
 * @param value what it says, unless it cannot be read
 * @param error why it cannot be read
 * @param site the annotation's value
 * @param <T> what it is
 */
public record CqlText<T>(String text, Optional<T> value, Optional<CqlSyntaxException> error, Site site) {
    /**
     * Reads a text.
     *
     * @param text what is written
     * @param site where
     * @param reading reads it, or throws a {@link CqlSyntaxException}
     */
    public static <T> CqlText<T> read(String text, Site site, Supplier<T> reading) {
        try {
            return new CqlText<>(text, Optional.of(reading.get()), Optional.empty(), site);
        } catch (CqlSyntaxException e) {
            return new CqlText<>(text, Optional.empty(), Optional.of(e), site);
        }
    }
}
