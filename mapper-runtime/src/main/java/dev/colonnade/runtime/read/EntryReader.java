package dev.colonnade.runtime.read;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import dev.colonnade.MappingException;
import dev.colonnade.runtime.codec.CodecFinder;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Map;

/**
 * Reads results of two columns, as entries of a map.
 *
 * @since 0.1.0
 */
public final class EntryReader {
    private EntryReader() {}

    /**
     * Reads the two columns of a result.
     *
     * @param keys finds the codec of the first column
     * @param values finds the codec of the second column
     * @param <K> the Java type of the first column
     * @param <V> the Java type of the second column
     * @return makes the reader; it refuses a result of other than two columns with a {@link MappingException}
     */
    public static <K, V> RowReader.Factory<Map.Entry<K, V>> of(
            CodecFinder<TypeCodec<K>> keys, CodecFinder<TypeCodec<V>> values) {
        return columns -> {
            if (columns.size() != 2) {
                throw new MappingException(
                        columns.method() + " returns a map of two columns, but its result has " + columns.size()
                                + ": select first the keys, then the values",
                        null);
            }
            TypeCodec<K> key = columns.codec(0, keys);
            TypeCodec<V> value = columns.codec(1, values);
            ProtocolVersion version = columns.protocolVersion();
            return row -> new SimpleImmutableEntry<>(
                    key.decode(row.getBytesUnsafe(0), version), value.decode(row.getBytesUnsafe(1), version));
        };
    }
}
