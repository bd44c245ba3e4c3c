package dev.colonnade.runtime.update;

import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set, of which elements are added and taken away, so that those that others write at the same time stay. */
final class SetUpdate extends ColumnUpdate {
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
        Set<ByteBuffer> added = new LinkedHashSet<>(Elements.of(after));
        Set<ByteBuffer> removed = new LinkedHashSet<>(Elements.of(before));
        if (added.equals(removed)) {
            return false;
        }
        Set<ByteBuffer> kept = new LinkedHashSet<>(added);
        kept.retainAll(removed);
        added.removeAll(kept);
        removed.removeAll(kept);
        Elements.putAny(added, values, at);
        Elements.putAny(removed, values, at + 1);
        return true;
    }
}
