package dev.colonnade.runtime.read;

import com.datastax.oss.driver.api.core.cql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Makes an object of a row, for one shape of result: the positions and codecs of the columns are known.
 *
 * @param <T> what is made
 * @since 0.1.0
 */
@FunctionalInterface
public interface RowReader<T> {
    /**
     * Reads a row.
     *
     * @param row a row of that shape
     * @return the object; null only for a result of one column that is null
     */
    @Nullable
    T read(Row row);

    /**
     * Makes the reader for a shape of result.
     *
     * @param <T> what is made
     * @since 0.1.0
     */
    @FunctionalInterface
    interface Factory<T> {
        /**
         * Finds the positions and codecs.
         *
         * @param columns the columns of the result
         * @return the reader
         * @throws dev.colonnade.MappingException if the columns do not fit what is made
         */
        RowReader<T> create(ResultColumns columns);
    }
}
