package dev.colonnade.runtime.update;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes encoded collections apart and puts them together (native protocol, section 6: a count, then each with its
 * length).
 */
final class Elements {
    private static final int LENGTH_BYTES = 4;

    private Elements() {}

    /** The elements of a list or set; none of null, which is empty. */
    static List<ByteBuffer> of(@Nullable ByteBuffer collection) {
        return read(collection, 1);
    }

    /** The entries of a map; none of null, which is empty. */
    static Map<ByteBuffer, ByteBuffer> ofMap(@Nullable ByteBuffer map) {
        List<ByteBuffer> parts = read(map, 2);
        Map<ByteBuffer, ByteBuffer> entries = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i += 2) {
            entries.put(parts.get(i), parts.get(i + 1));
        }
        return entries;
    }

    private static List<ByteBuffer> read(@Nullable ByteBuffer collection, int partsOfOne) {
        List<ByteBuffer> parts = new ArrayList<>();
        if (collection != null && collection.hasRemaining()) {
            ByteBuffer rest = collection.duplicate();
            int count = partsOfOne * rest.getInt();
            for (int i = 0; i < count; i++) {
                int length = rest.getInt();
                parts.add(rest.slice(rest.position(), length));
                rest.position(rest.position() + length);
            }
        }
        return parts;
    }

    /** Puts a collection of some elements, if there are any. */
    static void putAny(Collection<ByteBuffer> elements, @Nullable ByteBuffer[] values, int at) {
        if (!elements.isEmpty()) {
            values[at] = encode(elements, elements.size());
        }
    }

    /**
     * Encodes a collection.
     *
     * @param parts its elements, or its keys and values in turn
     * @param count how many elements or entries that is
     */
    static ByteBuffer encode(Collection<ByteBuffer> parts, int count) {
        int size = LENGTH_BYTES;
        for (ByteBuffer part : parts) {
            size += LENGTH_BYTES + part.remaining();
        }
        ByteBuffer bytes = ByteBuffer.allocate(size).putInt(count);
        for (ByteBuffer part : parts) {
            bytes.putInt(part.remaining()).put(part.duplicate());
        }
        return bytes.flip();
    }
}
