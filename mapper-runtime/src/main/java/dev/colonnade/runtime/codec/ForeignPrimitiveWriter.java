package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a field that is a primitive of Java by another codec than the driver's own for it, which takes an object.
 *
 * @param <T> the object whose field it is
 */
final class ForeignPrimitiveWriter<T> extends PartWriter<T> {
    private final PrimitiveWriter<T> primitive;
    private final TypeCodec<?> own;
    private final BufferElements<Object> field;

    /**
     * Makes it.
     *
     * @param primitive how the driver's own codec would have it
     * @param own the driver's own codec
     * @param codec that which writes it
     */
    ForeignPrimitiveWriter(PrimitiveWriter<T> primitive, TypeCodec<?> own, TypeCodec<Object> codec) {
        this.primitive = primitive;
        this.own = own;
        this.field = new BufferElements<>(codec);
    }

    @Override
    @Nullable
    Object prepare(@Nullable T object, ProtocolVersion protocolVersion) {
        return object == null ? null : field.prepare(boxed(object, protocolVersion), protocolVersion);
    }

    private @Nullable Object boxed(T object, ProtocolVersion protocolVersion) {
        int size = primitive.size(object);
        ByteBuffer bytes = ByteBuffer.allocate(size);
        primitive.put(object, size, bytes);
        return own.decode(bytes.flip(), protocolVersion);
    }

    @Override
    int size(Object prepared) {
        return field.size(prepared);
    }

    @Override
    void put(Object prepared, int size, ByteBuffer target) {
        field.put(prepared, size, target);
    }
}
