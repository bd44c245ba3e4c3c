package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.VectorType;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * How the elements of a vector stand in its bytes: one after the other if all of their type have the same size, else
 * each with its length before it.
 *
 * @param dimension how many elements there are
 * @param elementSize the size of all elements, or -1
 */
record VectorLayout(int dimension, int elementSize) {
    /** As Cassandra has it (AbstractType.valueLengthIfFixed): smaller integers, dates and times are not among them. */
    private static final Map<DataType, Integer> SIZES = Map.of(
            DataTypes.BOOLEAN, 1,
            DataTypes.INT, Integer.BYTES,
            DataTypes.FLOAT, Float.BYTES,
            DataTypes.BIGINT, Long.BYTES,
            DataTypes.DOUBLE, Double.BYTES,
            DataTypes.TIMESTAMP, Long.BYTES,
            DataTypes.UUID, 2 * Long.BYTES,
            DataTypes.TIMEUUID, 2 * Long.BYTES);

    static VectorLayout of(VectorType type) {
        return new VectorLayout(type.getDimensions(), size(type.getElementType()));
    }

    private static int size(DataType type) {
        if (type instanceof VectorType vector) {
            int element = size(vector.getElementType());
            return element < 0 ? -1 : element * vector.getDimensions();
        }
        return SIZES.getOrDefault(type, -1);
    }

    boolean isFixed() {
        return elementSize >= 0;
    }

    /** The size of an element with what stands before it. */
    int sizeWithLength(int length) {
        if (isFixed() && length != elementSize) {
            throw new IllegalArgumentException("An element of a vector is encoded to " + length
                    + " bytes, but all of its type have " + elementSize);
        }
        return isFixed() ? length : VInt.size(length) + length;
    }

    void putLength(int length, ByteBuffer target) {
        if (!isFixed()) {
            VInt.put(length, target);
        }
    }

    /** Reads what stands before an element: how many bytes it has, which are left. */
    int nextLength(ByteBuffer source) {
        int length = isFixed() ? elementSize : VInt.next(source);
        if (length < 0 || length > source.remaining()) {
            throw new IllegalArgumentException(
                    "An element of a vector has " + length + " bytes, but only " + source.remaining() + " are left");
        }
        return length;
    }

    /** Refuses a vector of another dimension. */
    void check(int size) {
        if (size != dimension) {
            throw new IllegalArgumentException("A vector of " + dimension + " elements is given " + size
                    + ": it has exactly as many as its type says");
        }
    }

    /** Refuses what is left behind the last element. */
    static void checkEnd(ByteBuffer source) {
        if (source.hasRemaining()) {
            throw new IllegalArgumentException("A vector has " + source.remaining() + " bytes more than its elements");
        }
    }
}
