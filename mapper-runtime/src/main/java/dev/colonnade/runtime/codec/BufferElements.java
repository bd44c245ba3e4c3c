package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Elements that only their codec knows to write: each is encoded into a buffer of its own first.
 *
 * @param <E> the elements
 */
final class BufferElements<E> extends Elements<E> {
    private final TypeCodec<E> codec;

    BufferElements(TypeCodec<E> codec) {
        this.codec = codec;
    }

    @Override
    boolean isInPlace() {
        return false;
    }

    @Override
    @Nullable
    Object prepare(@Nullable E element, ProtocolVersion protocolVersion) {
        return codec.encode(element, protocolVersion);
    }

    @Override
    int size(Object prepared) {
        return ((ByteBuffer) prepared).remaining();
    }

    /** Not by the relative put: it would move a buffer that is perhaps the codec's own. */
    @Override
    void put(Object prepared, int size, ByteBuffer target) {
        ByteBuffer bytes = (ByteBuffer) prepared;
        int at = target.position();
        target.put(at, bytes, bytes.position(), size).position(at + size);
    }

    @Override
    @Nullable
    E decode(ByteBuffer source, int length, ProtocolVersion protocolVersion) {
        return codec.decode(source.slice(source.position(), length), protocolVersion);
    }
}
