package dev.colonnade.runtime.update;

import com.datastax.oss.driver.api.core.type.DataType;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * How an UPDATE sets one column. It works on encoded values, so that it is the same for all Java types, and exact where
 * a class has no {@code equals}. Immutable.
 *
 * @since 0.1.0
 */
public abstract sealed class ColumnUpdate permits ValueUpdate, SetUpdate, MapUpdate, ListUpdate, FieldsUpdate {
    ColumnUpdate() {}

    /** {@return one marker: {@code c = ?}} */
    public static ColumnUpdate value() {
        return new ValueUpdate();
    }

    /** {@return the elements that are added, then those that are taken away: {@code c = c + ?, c = c - ?}} */
    public static ColumnUpdate set() {
        return new SetUpdate();
    }

    /** {@return the entries that are put, then the keys that are taken away: {@code c = c + ?, c = c - ?}} */
    public static ColumnUpdate map() {
        return new MapUpdate();
    }

    /** {@return the whole list, {@code c = ?}; or where it grows what comes in front and behind} */
    public static ColumnUpdate list() {
        return new ListUpdate();
    }

    /**
     * The fields of a user-defined type: {@code c.f = ?} for each.
     *
     * @param names their names, as the server keeps them
     * @return how they are set
     */
    public static ColumnUpdate fields(String... names) {
        return new FieldsUpdate(names.clone());
    }

    /**
     * Finds what must be known of the column's type.
     *
     * @param type the type as the server has it
     */
    ColumnUpdate of(DataType type) {
        return this;
    }

    /** How many bind markers it has. */
    abstract int markers(boolean growing);

    /** What becomes of it, as far as that chooses the statement. */
    Growth growth(@Nullable ByteBuffer before, @Nullable ByteBuffer after) {
        return Growth.NONE;
    }

    /**
     * Puts what replaces whatever the row has.
     *
     * @param value the encoded value
     * @param at the position of the first bind marker
     */
    void putAll(ByteBuffer value, @Nullable ByteBuffer[] values, int at) {
        values[at] = value;
    }

    /**
     * Puts what changed, and leaves what did not.
     *
     * @param growing whether lists are grown, not replaced
     * @param at the position of the first bind marker
     * @return whether anything did
     */
    abstract boolean putChange(
            @Nullable ByteBuffer before,
            @Nullable ByteBuffer after,
            boolean growing,
            @Nullable ByteBuffer[] values,
            int at);
}
