package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * An array of a primitive type as a list: without an object for each element.
 *
 * @param <A> the array
 */
final class PrimitiveArrayCodec<A> extends DirectCodec<A> {
    private static final int COUNT_BYTES = 4;
    private static final int LENGTH_BYTES = 4;

    private final ArrayKind<A, ?> kind;

    PrimitiveArrayCodec(TypeCodec<A> boxed, ArrayKind<A, ?> kind) {
        super(boxed);
        this.kind = kind;
    }

    @Override
    public @Nullable ByteBuffer encode(@Nullable A array, ProtocolVersion protocolVersion) {
        if (array == null) {
            return null;
        }
        int length = Array.getLength(array);
        int elementSize = kind.elementSize();
        ByteBuffer bytes = ByteBuffer.allocate(COUNT_BYTES + length * (LENGTH_BYTES + elementSize))
                .putInt(length);
        for (int i = 0; i < length; i++) {
            kind.put().at(array, i, bytes.putInt(elementSize));
        }
        return bytes.flip();
    }

    /** Null is empty: Cassandra knows no difference. */
    @Override
    public A decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        if (bytes == null || !bytes.hasRemaining()) {
            return kind.make(0);
        }
        ByteBuffer source = bytes.duplicate();
        int length = source.getInt();
        if ((long) length * (LENGTH_BYTES + kind.elementSize()) != source.remaining()) {
            throw new IllegalArgumentException("A list of " + length + " elements has " + source.remaining()
                    + " bytes, but each of them has " + kind.elementSize());
        }
        A array = kind.make(length);
        for (int i = 0; i < length; i++) {
            if (source.getInt() != kind.elementSize()) {
                throw new IllegalArgumentException(
                        "An element of a list does not have " + kind.elementSize() + " bytes");
            }
            kind.take().at(array, i, source);
        }
        return array;
    }
}
