package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
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
        Collection<? extends Map.Entry<?, ?>> entries = prepared(map, protocolVersion);
        int size = COUNT_BYTES;
        int count = 0;
        for (Map.Entry<?, ?> entry : entries) {
            size += keys.sizeWithLength(Elements.present(entry.getKey(), where))
                    + values.sizeWithLength(Elements.present(entry.getValue(), where));
            count++;
        }
        ByteBuffer bytes = ByteBuffer.allocate(size).putInt(count);
        for (Map.Entry<?, ?> entry : entries) {
            keys.putWithLength(entry.getKey(), bytes);
            values.putWithLength(entry.getValue(), bytes);
            count--;
        }
        return complete(bytes, count);
    }

    /** The map was iterated twice, and another thread may have changed it. */
    private ByteBuffer complete(ByteBuffer bytes, int missing) {
        if (missing != 0 || bytes.hasRemaining()) {
            throw new ConcurrentModificationException("A map in " + where + " changed while it was encoded");
        }
        return bytes.flip();
    }

    private Collection<? extends Map.Entry<?, ?>> prepared(Map<K, V> map, ProtocolVersion protocolVersion) {
        if (keys.isInPlace() && values.isInPlace()) {
            return map.entrySet();
        }
        List<Map.Entry<?, ?>> prepared = new ArrayList<>();
        map.forEach((key, value) -> prepared.add(Map.entry(
                keys.prepareElement(key, protocolVersion, where),
                values.prepareElement(value, protocolVersion, where))));
        return prepared;
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
