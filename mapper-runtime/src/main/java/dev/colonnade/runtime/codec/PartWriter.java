package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a part of a value, an element or a field, into the bytes of the whole: it is prepared, then asked for its
 * size, then put where it belongs.
 *
 * @param <E> what the part is taken from
 */
abstract sealed class PartWriter<E> permits Elements, PrimitiveWriter, ForeignPrimitiveWriter {
    private static final int LENGTH_BYTES = 4;

    /** What the size and the bytes are taken from; null if the codec encodes the part as null, as it does a null. */
    abstract @Nullable Object prepare(@Nullable E part, ProtocolVersion protocolVersion);

    abstract int size(Object prepared);

    /** Puts what has that size. */
    abstract void put(Object prepared, int size, ByteBuffer target);

    final int sizeWithLength(Object prepared) {
        return LENGTH_BYTES + size(prepared);
    }

    final void putWithLength(Object prepared, ByteBuffer target) {
        int size = size(prepared);
        put(prepared, size, target.putInt(size));
    }
}
