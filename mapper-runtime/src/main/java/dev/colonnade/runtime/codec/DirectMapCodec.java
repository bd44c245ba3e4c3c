package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A map: how many entries there are, then each key and value with its length before it (native protocol, section 6).
 *
 * @param <M> the map
 * @param <K> the keys
 * @param <V> the values
 */
final class DirectMapCodec<M extends Map<K, V>, K, V> extends DirectCodec<M> {
    private static final int COUNT_BYTES = 4;

    private final Elements<K> keys;
    private final Elements<V> values;
    private final IntFunction<M> empty;
    private final String where;

    /**
     * Makes it.
     *
     * @param own the driver's codec
     * @param key the keys' codec
     * @param value the values' codec
     * @param empty makes a map for some entries
     * @param where its column, for messages
     */
    DirectMapCodec(TypeCodec<M> own, TypeCodec<K> key, TypeCodec<V> value, IntFunction<M> empty, String where) {
        super(own);
        this.keys = Elements.of(key);
        this.values = Elements.of(value);
        this.empty = empty;
        this.where = where;
    }

    @Override
    public @Nullable ByteBuffer encode(@Nullable M map, ProtocolVersion protocolVersion) {
        if (map == null) {
            return null;
        }
        Object[] encoded = new Object[2 * map.size()];
        int size = COUNT_BYTES;
        int count = 0;
        for (Map.Entry<K, V> entry : map.entrySet()) {
            Object key = keys.encodePresent(entry.getKey(), protocolVersion, where);
            Object value = values.encodePresent(entry.getValue(), protocolVersion, where);
            size += keys.sizeWithLength(key) + values.sizeWithLength(value);
            encoded[count++] = key;
            encoded[count++] = value;
        }
        ByteBuffer bytes = ByteBuffer.allocate(size).putInt(count / 2);
        for (int i = 0; i < count; i += 2) {
            keys.putWithLength(encoded[i], bytes);
            values.putWithLength(encoded[i + 1], bytes);
        }
        return bytes.flip();
    }

    /** Null is empty: Cassandra knows no difference. */
    @Override
    public M decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        if (bytes == null || !bytes.hasRemaining()) {
            return empty.apply(0);
        }
        ByteBuffer source = bytes.duplicate();
        int count = source.getInt();
        M map = empty.apply(count);
        for (int i = 0; i < count; i++) {
            K key = keys.next(source, protocolVersion);
            map.put(key, values.next(source, protocolVersion));
        }
        return map;
    }
}
