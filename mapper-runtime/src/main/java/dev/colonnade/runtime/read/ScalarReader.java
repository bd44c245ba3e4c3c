package dev.colonnade.runtime.read;

import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import dev.colonnade.MappingException;
import dev.colonnade.runtime.codec.CodecFinder;

/**
 * Reads results of one column.
 *
 * @since 0.1.0
 */
public final class ScalarReader {
    private ScalarReader() {}

    /**
     * Reads the only column of a result.
     *
     * @param finder finds its codec
     * @param <T> its Java type
     * @return makes the reader; it refuses a result of several columns with a {@link MappingException}
     */
    public static <T> RowReader.Factory<T> of(CodecFinder<TypeCodec<T>> finder) {
        return columns -> {
            if (columns.size() != 1) {
                throw new MappingException(
                        columns.method() + " returns the value of one column, but its result has " + columns.size()
                                + ": select one, or return an entity",
                        null);
            }
            return reader(columns, 0, finder);
        };
    }

    /**
     * Reads the column that a conditional statement tests, which the server gives behind whether it was applied.
     *
     * @param finder finds its codec
     * @param <T> its Java type
     * @return makes the reader
     */
    public static <T> RowReader.Factory<T> ofOutcome(CodecFinder<TypeCodec<T>> finder) {
        return columns -> reader(columns, 1, finder);
    }

    private static <T> RowReader<T> reader(ResultColumns columns, int position, CodecFinder<TypeCodec<T>> finder) {
        TypeCodec<T> codec = columns.codec(position, finder);
        return row -> codec.decode(row.getBytesUnsafe(position), columns.protocolVersion());
    }
}
