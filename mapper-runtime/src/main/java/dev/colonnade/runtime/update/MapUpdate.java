package dev.colonnade.runtime.update;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map, of which entries are put and taken away, so that those that others write at the same time stay. */
final class MapUpdate extends ColumnUpdate {
    @Override
    int markers(boolean growing) {
        return 2;
    }

    @Override
    boolean putChange(
            @Nullable ByteBuffer before,
            @Nullable ByteBuffer after,
            boolean growing,
            @Nullable ByteBuffer[] values,
            int at) {
        Map<ByteBuffer, ByteBuffer> was = Elements.ofMap(before);
        Map<ByteBuffer, ByteBuffer> is = Elements.ofMap(after);
        if (was.equals(is)) {
            return false;
        }
        List<ByteBuffer> put = new ArrayList<>();
        is.forEach((key, value) -> {
            if (!value.equals(was.get(key))) {
                put.add(key);
                put.add(value);
            }
        });
        Set<ByteBuffer> removed = new LinkedHashSet<>(was.keySet());
        removed.removeAll(is.keySet());
        if (!put.isEmpty()) {
            values[at] = Elements.encode(put, put.size() / 2);
        }
        Elements.putAny(removed, values, at + 1);
        return true;
    }
}
