package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a field that is a primitive of Java, without an object around it: it is prepared as the object whose field it
 * is, and the generated codec puts it.
 *
 * @param <T> the object
 */
final class PrimitiveWriter<T> extends PartWriter<T> {
    private final CompositeCodec<T> codec;
    private final int position;
    private final int size;

    PrimitiveWriter(CompositeCodec<T> codec, int position, int size) {
        this.codec = codec;
        this.position = position;
        this.size = size;
    }

    @Override
    @Nullable
    Object prepare(@Nullable T object, ProtocolVersion protocolVersion) {
        return object;
    }

    @Override
    int size(Object prepared) {
        return size;
    }

    @Override
    @SuppressWarnings("unchecked")
    void put(Object prepared, int size, ByteBuffer target) {
        codec.writePrimitive((T) prepared, position, target);
    }
}
