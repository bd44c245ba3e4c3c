package dev.colonnade.runtime.update;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.MapType;
import com.datastax.oss.driver.api.core.type.SetType;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column whose value is replaced as a whole. */
final class ValueUpdate extends ColumnUpdate {
    private final Function<@Nullable ByteBuffer, @Nullable Object> compared;

    ValueUpdate() {
        this(bytes -> bytes);
    }

    /** One that compares what has no order of its own. */
    private ValueUpdate(Function<@Nullable ByteBuffer, @Nullable Object> compared) {
        this.compared = compared;
    }

    @Override
    ColumnUpdate of(DataType type) {
        if (type instanceof SetType set) {
            return new ValueUpdate(bytes -> orNull(bytes, set.isFrozen(), Set.copyOf(Elements.of(bytes))));
        }
        return type instanceof MapType map
                ? new ValueUpdate(bytes -> orNull(bytes, map.isFrozen(), Elements.ofMap(bytes)))
                : this;
    }

    /** Only a frozen collection can be empty: any other is null then. */
    private static @Nullable Object orNull(@Nullable ByteBuffer bytes, boolean frozen, Object elements) {
        return frozen && bytes == null ? null : elements;
    }

    @Override
    int markers(boolean growing) {
        return 1;
    }

    @Override
    boolean putChange(
            @Nullable ByteBuffer before,
            @Nullable ByteBuffer after,
            boolean growing,
            @Nullable ByteBuffer[] values,
            int at) {
        if (Objects.equals(compared.apply(before), compared.apply(after))) {
            return false;
        }
        values[at] = after;
        return true;
    }
}
