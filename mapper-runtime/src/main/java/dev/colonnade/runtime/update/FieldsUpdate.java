package dev.colonnade.runtime.update;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a user-defined type, whose fields are set one by one: those that the class does not know stay as they are.
 */
final class FieldsUpdate extends ColumnUpdate {
    private final String[] names;
    private final int[] positions;
    private final int size;

    FieldsUpdate(String... names) {
        this(names, new int[0], 0);
    }

    private FieldsUpdate(String[] names, int[] positions, int size) {
        this.names = names;
        this.positions = positions;
        this.size = size;
    }

    @Override
    ColumnUpdate of(DataType type) {
        UserDefinedType udt = (UserDefinedType) type;
        int[] found = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            found[i] = udt.firstIndexOf(CqlIdentifier.fromInternal(names[i]));
        }
        return new FieldsUpdate(names, found, udt.getFieldTypes().size());
    }

    @Override
    int markers(boolean growing) {
        return names.length;
    }

    @Override
    void putAll(ByteBuffer value, @Nullable ByteBuffer[] values, int at) {
        ByteBuffer[] fields = fields(value);
        for (int i = 0; i < positions.length; i++) {
            values[at + i] = fields[positions[i]];
        }
    }

    @Override
    boolean putChange(
            @Nullable ByteBuffer before,
            @Nullable ByteBuffer after,
            boolean growing,
            @Nullable ByteBuffer[] values,
            int at) {
        ByteBuffer[] was = fields(before);
        ByteBuffer[] is = fields(after);
        boolean changed = false;
        for (int i = 0; i < positions.length; i++) {
            ByteBuffer field = is[positions[i]];
            if (!Objects.equals(was[positions[i]], field)) {
                values[at + i] = field;
                changed = true;
            }
        }
        return changed;
    }

    /** The fields by the server's positions; all null if the value is, and those that it is too short for. */
    private @Nullable ByteBuffer[] fields(@Nullable ByteBuffer value) {
        ByteBuffer[] fields = new ByteBuffer[size];
        if (value != null) {
            ByteBuffer rest = value.duplicate();
            for (int i = 0; i < size && rest.hasRemaining(); i++) {
                int length = rest.getInt();
                if (length >= 0) {
                    fields[i] = rest.slice(rest.position(), length);
                    rest.position(rest.position() + length);
                }
            }
        }
        return fields;
    }
}
