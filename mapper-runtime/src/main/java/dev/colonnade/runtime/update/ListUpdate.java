package dev.colonnade.runtime.update;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list: one that grows gets elements in front and behind, and any other change replaces it. The server takes both
 * only in statements of their own; and no unset value where it grows (a ClassCastException up to Cassandra 5.0), but an
 * empty list.
 */
final class ListUpdate extends ColumnUpdate {
    @Override
    int markers(boolean growing) {
        return growing ? 2 : 1;
    }

    @Override
    Growth growth(@Nullable ByteBuffer before, @Nullable ByteBuffer after) {
        List<ByteBuffer> was = Elements.of(before);
        List<ByteBuffer> is = Elements.of(after);
        if (was.equals(is)) {
            return Growth.NONE;
        }
        return Collections.indexOfSubList(is, was) < 0 ? Growth.REPLACED : Growth.GROWS;
    }

    @Override
    boolean putChange(
            @Nullable ByteBuffer before,
            @Nullable ByteBuffer after,
            boolean growing,
            @Nullable ByteBuffer[] values,
            int at) {
        List<ByteBuffer> was = Elements.of(before);
        List<ByteBuffer> is = Elements.of(after);
        if (growing) {
            int start = Collections.indexOfSubList(is, was);
            List<ByteBuffer> behind = is.subList(start + was.size(), is.size());
            values[at] = Elements.encode(is.subList(0, start), start);
            values[at + 1] = Elements.encode(behind, behind.size());
        } else if (!was.equals(is)) {
            values[at] = after;
        }
        return !was.equals(is);
    }
}
