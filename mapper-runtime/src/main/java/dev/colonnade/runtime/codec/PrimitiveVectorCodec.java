package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * An array of a primitive type as a vector: without an object for each element.
 *
 * @param <A> the array
 */
final class PrimitiveVectorCodec<A> extends DirectCodec<A> {
    private final ArrayKind<A, ?> kind;
    private final VectorLayout layout;

    PrimitiveVectorCodec(TypeCodec<A> boxed, ArrayKind<A, ?> kind, VectorLayout layout) {
        super(boxed);
        this.kind = kind;
        this.layout = layout;
    }

    @Override
    public @Nullable ByteBuffer encode(@Nullable A array, ProtocolVersion protocolVersion) {
        if (array == null) {
            return null;
        }
        int length = Array.getLength(array);
        layout.check(length);
        ByteBuffer bytes = ByteBuffer.allocate(length * layout.sizeWithLength(kind.elementSize()));
        if (layout.isFixed()) {
            kind.putAll().of(array, bytes);
        } else {
            for (int i = 0; i < length; i++) {
                layout.putLength(kind.elementSize(), bytes);
                kind.put().at(array, i, bytes);
            }
        }
        return bytes.rewind();
    }

    @Override
    public @Nullable A decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        if (bytes == null || !bytes.hasRemaining()) {
            return null;
        }
        int size = layout.dimension() * layout.sizeWithLength(kind.elementSize());
        if (bytes.remaining() != size) {
            throw new IllegalArgumentException("A vector of " + layout.dimension() + " elements has "
                    + bytes.remaining() + " bytes, but should have " + size);
        }
        A array = kind.make(layout.dimension());
        ByteBuffer source = bytes.duplicate();
        if (layout.isFixed()) {
            kind.takeAll().of(array, source);
        } else {
            for (int i = 0; i < layout.dimension(); i++) {
                checkLength(layout.nextLength(source));
                kind.take().at(array, i, source);
            }
        }
        return array;
    }

    private void checkLength(int length) {
        if (length != kind.elementSize()) {
            throw new IllegalArgumentException(
                    "An element of a vector has " + length + " bytes, but should have " + kind.elementSize());
        }
    }
}
