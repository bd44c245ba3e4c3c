package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The arrays of a primitive type.
 *
 * @param arrayType the array
 * @param elementType the objects that its elements are where a codec of the user's wants those
 * @param own the driver's codec of the elements, in whose place bytes are read and written directly
 * @param elementSize how many bytes an element has
 * @param put puts an element
 * @param take takes an element
 * @param putAll puts all elements, with nothing between them
 * @param takeAll takes all elements, with nothing between them
 * @param <A> the array
 * @param <E> the objects
 */
record ArrayKind<A, E>(
        Class<A> arrayType,
        Class<E> elementType,
        TypeCodec<E> own,
        int elementSize,
        Element<A> put,
        Element<A> take,
        All<A> putAll,
        All<A> takeAll) {

    static final ArrayKind<boolean[], Boolean> BOOLEANS = new ArrayKind<>(
            boolean[].class,
            Boolean.class,
            TypeCodecs.BOOLEAN,
            1,
            (array, index, bytes) -> bytes.put((byte) (array[index] ? 1 : 0)),
            (array, index, bytes) -> array[index] = bytes.get() != 0);

    static final ArrayKind<short[], Short> SHORTS = new ArrayKind<>(
            short[].class,
            Short.class,
            TypeCodecs.SMALLINT,
            Short.BYTES,
            (array, index, bytes) -> bytes.putShort(array[index]),
            (array, index, bytes) -> array[index] = bytes.getShort());

    static final ArrayKind<int[], Integer> INTS = new ArrayKind<>(
            int[].class,
            Integer.class,
            TypeCodecs.INT,
            Integer.BYTES,
            (array, index, bytes) -> bytes.putInt(array[index]),
            (array, index, bytes) -> array[index] = bytes.getInt(),
            (array, bytes) -> bytes.asIntBuffer().put(array),
            (array, bytes) -> bytes.asIntBuffer().get(array));

    static final ArrayKind<long[], Long> LONGS = new ArrayKind<>(
            long[].class,
            Long.class,
            TypeCodecs.BIGINT,
            Long.BYTES,
            (array, index, bytes) -> bytes.putLong(array[index]),
            (array, index, bytes) -> array[index] = bytes.getLong(),
            (array, bytes) -> bytes.asLongBuffer().put(array),
            (array, bytes) -> bytes.asLongBuffer().get(array));

    static final ArrayKind<float[], Float> FLOATS = new ArrayKind<>(
            float[].class,
            Float.class,
            TypeCodecs.FLOAT,
            Float.BYTES,
            (array, index, bytes) -> bytes.putFloat(array[index]),
            (array, index, bytes) -> array[index] = bytes.getFloat(),
            (array, bytes) -> bytes.asFloatBuffer().put(array),
            (array, bytes) -> bytes.asFloatBuffer().get(array));

    static final ArrayKind<double[], Double> DOUBLES = new ArrayKind<>(
            double[].class,
            Double.class,
            TypeCodecs.DOUBLE,
            Double.BYTES,
            (array, index, bytes) -> bytes.putDouble(array[index]),
            (array, index, bytes) -> array[index] = bytes.getDouble(),
            (array, bytes) -> bytes.asDoubleBuffer().put(array),
            (array, bytes) -> bytes.asDoubleBuffer().get(array));

    /** Of elements that buffers cannot put or take all at once. */
    private ArrayKind(
            Class<A> arrayType,
            Class<E> elementType,
            TypeCodec<E> own,
            int elementSize,
            Element<A> put,
            Element<A> take) {
        this(arrayType, elementType, own, elementSize, put, take, put::each, take::each);
    }

    /** Puts or takes the element at an index, and moves behind it. */
    @FunctionalInterface
    interface Element<A> {
        void at(A array, int index, ByteBuffer bytes);

        default void each(A array, ByteBuffer bytes) {
            for (int i = 0; i < Array.getLength(array); i++) {
                at(array, i, bytes);
            }
        }
    }

    /** Puts or takes all elements. Where the buffer stands afterwards does not matter. */
    @FunctionalInterface
    interface All<A> {
        void of(A array, ByteBuffer bytes);
    }

    A make(int length) {
        return arrayType.cast(Array.newInstance(arrayType.getComponentType(), length));
    }

    List<E> toList(A array) {
        int length = Array.getLength(array);
        List<E> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(elementType.cast(Array.get(array, i)));
        }
        return list;
    }

    A toArray(List<E> list) {
        A array = make(list.size());
        int index = 0;
        for (E element : list) {
            Array.set(array, index++, element);
        }
        return array;
    }
}
