package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map: how many entries there are, then each key and value with its length before it (native protocol, section 6).
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class DirectMapCodec<K, V> extends DirectCodec<Map<K, V>> {
    private static final int COUNT_BYTES = 4;

    private final Elements<K> keys;
    private final Elements<V> values;

    DirectMapCodec(TypeCodec<K> key, TypeCodec<V> value) {
        super(TypeCodecs.mapOf(key, value));
        this.keys = Elements.of(key);
        this.values = Elements.of(value);
    }

    @Override
    public @Nullable ByteBuffer encode(@Nullable Map<K, V> map, ProtocolVersion protocolVersion) {
        if (map == null) {
            return null;
        }
        Object[] encoded = new Object[2 * map.size()];
        int size = COUNT_BYTES;
        int count = 0;
        for (Map.Entry<K, V> entry : map.entrySet()) {
            Object key = keys.encodePresent(entry.getKey(), protocolVersion);
            Object value = values.encodePresent(entry.getValue(), protocolVersion);
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
    public Map<K, V> decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        if (bytes == null || !bytes.hasRemaining()) {
            return new LinkedHashMap<>();
        }
        ByteBuffer source = bytes.duplicate();
        int count = source.getInt();
        Map<K, V> map = new LinkedHashMap<>(Capacity.ofTable(count));
        for (int i = 0; i < count; i++) {
            K key = keys.next(source, protocolVersion);
            map.put(key, values.next(source, protocolVersion));
        }
        return map;
    }
}
