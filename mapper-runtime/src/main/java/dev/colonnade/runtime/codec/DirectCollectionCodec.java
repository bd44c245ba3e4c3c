package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list or set: how many elements there are, then each with its length before it (native protocol, section 6).
 *
 * @param <C> the collection
 * @param <E> its elements
 */
final class DirectCollectionCodec<C extends Collection<E>, E> extends DirectCodec<C> {
    private static final int COUNT_BYTES = 4;

    private final Elements<E> elements;
    private final IntFunction<C> empty;
    private final String where;

    /**
     * Makes it.
     *
     * @param own the driver's codec
     * @param element the elements' codec
     * @param empty makes a collection for some elements
     * @param where its column, for messages
     */
    DirectCollectionCodec(TypeCodec<C> own, TypeCodec<E> element, IntFunction<C> empty, String where) {
        super(own);
        this.elements = Elements.of(element);
        this.empty = empty;
        this.where = where;
    }

    @Override
    public @Nullable ByteBuffer encode(@Nullable C value, ProtocolVersion protocolVersion) {
        if (value == null) {
            return null;
        }
        Object[] prepared = elements.prepareAll(value.toArray(), protocolVersion, where);
        int size = COUNT_BYTES;
        for (Object element : prepared) {
            size += elements.sizeWithLength(element);
        }
        ByteBuffer bytes = ByteBuffer.allocate(size).putInt(prepared.length);
        for (Object element : prepared) {
            elements.putWithLength(element, bytes);
        }
        return bytes.flip();
    }

    /** Null is empty: Cassandra knows no difference. */
    @Override
    public C decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        if (bytes == null || !bytes.hasRemaining()) {
            return empty.apply(0);
        }
        ByteBuffer source = bytes.duplicate();
        int count = source.getInt();
        C value = empty.apply(count);
        for (int i = 0; i < count; i++) {
            value.add(elements.next(source, protocolVersion));
        }
        return value;
    }
}
