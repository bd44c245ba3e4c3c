package dev.colonnade.runtime.update;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Encodes an entity: what the generated writers do.
 *
 * @param <T> the entity
 * @since 0.1.0
 */
@FunctionalInterface
public interface RowWriter<T> {
    /**
     * Encodes the columns.
     *
     * @param entity the entity
     * @param values where to put them by position; a column that is null is left as it is
     * @throws IllegalArgumentException if a value of the key is null
     */
    void write(T entity, @Nullable ByteBuffer[] values);
}
