package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the elements of a collection, or a field of a composite, in the bytes of the whole. Text and values
 * of one size are prepared as they are: they need no buffer of their own, which is most of what the driver's codecs
 * allocate.
 *
 * @param <E> the elements
 */
abstract sealed class Elements<E> extends PartWriter<E> permits FixedElements, TextElements, BufferElements {
    @SuppressWarnings("unchecked")
    static <E> Elements<E> of(TypeCodec<E> codec) {
        if (codec instanceof DirectTextCodec) {
            return (Elements<E>) new TextElements();
        }
        return FixedElements.find(codec).orElseGet(() -> new BufferElements<>(codec));
    }

    /** Whether an element is prepared as it is. */
    abstract boolean isInPlace();

    abstract @Nullable E decode(ByteBuffer source, int length, ProtocolVersion protocolVersion);

    /**
     * Prepares the elements of a collection.
     *
     * @param elements a copy of them, which becomes what they are prepared as
     */
    @SuppressWarnings("unchecked")
    final Object[] prepareAll(@Nullable Object[] elements, ProtocolVersion protocolVersion, String where) {
        for (int i = 0; i < elements.length; i++) {
            elements[i] = prepareElement((E) elements[i], protocolVersion, where);
        }
        return elements;
    }

    final Object prepareElement(@Nullable E element, ProtocolVersion protocolVersion, String where) {
        Object prepared = prepare(present(element, where), protocolVersion);
        if (prepared == null) {
            throw new IllegalArgumentException(
                    "A collection in " + where + " has an element that is encoded as null: " + element);
        }
        return prepared;
    }

    /** An element of a collection, which is never null: Cassandra refuses that. */
    static <E> E present(@Nullable E element, String where) {
        if (element == null) {
            throw new IllegalArgumentException(
                    "A collection in " + where + " has an element that is null, which Cassandra does not allow");
        }
        return element;
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
}
