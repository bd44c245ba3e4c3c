package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the elements of a collection in the bytes of the collection itself. An element is encoded to
 * something whose size is known, then put into an array: text and elements of one size need no buffer of their own for
 * that, which is most of what the driver's codecs allocate.
 *
 * @param <E> the elements
 */
abstract sealed class Elements<E> permits FixedElements, TextElements, Elements.BufferElements {
    private static final int LENGTH_BYTES = 4;

    @SuppressWarnings("unchecked")
    static <E> Elements<E> of(TypeCodec<E> codec) {
        if (codec instanceof DirectTextCodec) {
            return (Elements<E>) new TextElements();
        }
        return FixedElements.find(codec).orElseGet(() -> new BufferElements<>(codec));
    }

    /** What {@link #put} needs of an element. */
    abstract Object encode(E element, ProtocolVersion protocolVersion);

    abstract int size(Object encoded);

    abstract void put(Object encoded, ByteBuffer target);

    abstract @Nullable E decode(ByteBuffer source, int length, ProtocolVersion protocolVersion);

    /** Encodes an element, which is never null: Cassandra refuses that. */
    final Object encodePresent(@Nullable E element, ProtocolVersion protocolVersion, String where) {
        if (element == null) {
            throw new IllegalArgumentException(
                    "A collection in " + where + " has an element that is null, which Cassandra does not allow");
        }
        return encode(element, protocolVersion);
    }

    final int sizeWithLength(Object encoded) {
        return LENGTH_BYTES + size(encoded);
    }

    final void putWithLength(Object encoded, ByteBuffer target) {
        target.putInt(size(encoded));
        put(encoded, target);
    }

    /** Reads the next element and moves behind it. */
    final @Nullable E next(ByteBuffer source, ProtocolVersion protocolVersion) {
        int length = source.getInt();
        if (length < 0) {
            return null;
        }
        if (length > source.remaining()) {
            throw new IllegalArgumentException("An element of a collection has " + length + " bytes, but only "
                    + source.remaining() + " are left");
        }
        return take(source, length, protocolVersion);
    }

    /** Reads the element of the next bytes and moves behind it. */
    final @Nullable E take(ByteBuffer source, int length, ProtocolVersion protocolVersion) {
        int end = source.position() + length;
        E element = decode(source, length, protocolVersion);
        source.position(end);
        return element;
    }

    static final class BufferElements<E> extends Elements<E> {
        private final TypeCodec<E> codec;

        private BufferElements(TypeCodec<E> codec) {
            this.codec = codec;
        }

        @Override
        Object encode(E element, ProtocolVersion protocolVersion) {
            ByteBuffer encoded = codec.encode(element, protocolVersion);
            if (encoded == null) {
                throw new IllegalArgumentException("A collection has an element that is encoded as null: " + element);
            }
            return encoded;
        }

        @Override
        int size(Object encoded) {
            return ((ByteBuffer) encoded).remaining();
        }

        @Override
        void put(Object encoded, ByteBuffer target) {
            target.put(((ByteBuffer) encoded).duplicate());
        }

        @Override
        @Nullable
        E decode(ByteBuffer source, int length, ProtocolVersion protocolVersion) {
            return codec.decode(slice(source, length), protocolVersion);
        }
    }

    static ByteBuffer slice(ByteBuffer source, int length) {
        return source.slice(source.position(), length);
    }
}
