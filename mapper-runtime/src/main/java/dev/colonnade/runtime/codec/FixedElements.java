package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Elements of one size, as the driver's own codecs read and write them.
 *
 * @param <E> the elements
 */
final class FixedElements<E> extends Elements<E> {
    private static final List<FixedElements<?>> ALL = List.of(
            new FixedElements<>(TypeCodecs.INT, Integer.BYTES, ByteBuffer::putInt, ByteBuffer::getInt),
            new FixedElements<>(TypeCodecs.BIGINT, Long.BYTES, ByteBuffer::putLong, ByteBuffer::getLong),
            new FixedElements<>(TypeCodecs.DOUBLE, Double.BYTES, ByteBuffer::putDouble, ByteBuffer::getDouble),
            new FixedElements<>(TypeCodecs.FLOAT, Float.BYTES, ByteBuffer::putFloat, ByteBuffer::getFloat),
            new FixedElements<>(
                    TypeCodecs.BOOLEAN,
                    1,
                    (target, element) -> target.put((byte) (element ? 1 : 0)),
                    (source, at) -> source.get(at) != 0),
            new FixedElements<>(
                    TypeCodecs.UUID,
                    2 * Long.BYTES,
                    (target, element) ->
                            target.putLong(element.getMostSignificantBits()).putLong(element.getLeastSignificantBits()),
                    (source, at) -> new UUID(source.getLong(at), source.getLong(at + Long.BYTES))),
            new FixedElements<>(
                    TypeCodecs.TIMESTAMP,
                    Long.BYTES,
                    (target, element) -> target.putLong(element.toEpochMilli()),
                    (source, at) -> Instant.ofEpochMilli(source.getLong(at))));

    private final TypeCodec<E> codec;
    private final int size;
    private final BiConsumer<ByteBuffer, E> put;
    private final Get<E> get;

    private FixedElements(TypeCodec<E> codec, int size, BiConsumer<ByteBuffer, E> put, Get<E> get) {
        this.codec = codec;
        this.size = size;
        this.put = put;
        this.get = get;
    }

    @FunctionalInterface
    private interface Get<E> {
        E at(ByteBuffer source, int position);
    }

    /** How to read and write the elements of a codec, if it is one of these. */
    @SuppressWarnings("unchecked")
    static <E> Optional<Elements<E>> find(TypeCodec<E> codec) {
        return ALL.stream()
                .filter(elements -> elements.codec == codec)
                .map(elements -> (Elements<E>) elements)
                .findFirst();
    }

    @Override
    Object encode(E element, ProtocolVersion protocolVersion) {
        return element;
    }

    @Override
    int size(Object encoded) {
        return size;
    }

    @Override
    @SuppressWarnings("unchecked")
    void put(Object encoded, ByteBuffer target) {
        put.accept(target, (E) encoded);
    }

    @Override
    @Nullable
    E decode(ByteBuffer source, int length, ProtocolVersion protocolVersion) {
        return length == size
                ? get.at(source, source.position())
                : codec.decode(slice(source, length), protocolVersion);
    }
}
