package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The arrays of a primitive type: how their elements stand in bytes, and how they become objects where a codec of the
 * user's wants those.
 *
 * @param <A> the array
 * @param <E> the objects
 */
abstract sealed class ArrayKind<A, E> {
    private final Class<A> arrayType;
    private final Class<E> elementType;
    private final TypeCodec<E> own;
    private final int elementSize;

    private ArrayKind(Class<A> arrayType, Class<E> elementType, TypeCodec<E> own, int elementSize) {
        this.arrayType = arrayType;
        this.elementType = elementType;
        this.own = own;
        this.elementSize = elementSize;
    }

    final Class<A> arrayType() {
        return arrayType;
    }

    final Class<E> elementType() {
        return elementType;
    }

    /** The driver's codec of the elements, in whose place bytes are read and written directly. */
    final TypeCodec<E> own() {
        return own;
    }

    final int elementSize() {
        return elementSize;
    }

    abstract A make(int length);

    abstract int length(A array);

    abstract void put(A array, int index, ByteBuffer target);

    abstract void take(A array, int index, ByteBuffer source);

    abstract E box(A array, int index);

    abstract void unbox(A array, int index, E element);

    /** Puts all elements, with nothing between them. */
    void putAll(A array, ByteBuffer target) {
        for (int i = 0; i < length(array); i++) {
            put(array, i, target);
        }
    }

    /** Takes all elements, with nothing between them. */
    void takeAll(A array, ByteBuffer source) {
        for (int i = 0; i < length(array); i++) {
            take(array, i, source);
        }
    }

    final List<E> toList(A array) {
        List<E> list = new ArrayList<>(length(array));
        for (int i = 0; i < length(array); i++) {
            list.add(box(array, i));
        }
        return list;
    }

    final A toArray(List<E> list) {
        A array = make(list.size());
        int index = 0;
        for (E element : list) {
            unbox(array, index++, element);
        }
        return array;
    }

    static final class OfBoolean extends ArrayKind<boolean[], Boolean> {
        OfBoolean() {
            super(boolean[].class, Boolean.class, TypeCodecs.BOOLEAN, 1);
        }

        @Override
        boolean[] make(int length) {
            return new boolean[length];
        }

        @Override
        int length(boolean[] array) {
            return array.length;
        }

        @Override
        void put(boolean[] array, int index, ByteBuffer target) {
            target.put((byte) (array[index] ? 1 : 0));
        }

        @Override
        void take(boolean[] array, int index, ByteBuffer source) {
            array[index] = source.get() != 0;
        }

        @Override
        Boolean box(boolean[] array, int index) {
            return array[index];
        }

        @Override
        void unbox(boolean[] array, int index, Boolean element) {
            array[index] = element;
        }
    }

    static final class OfShort extends ArrayKind<short[], Short> {
        OfShort() {
            super(short[].class, Short.class, TypeCodecs.SMALLINT, Short.BYTES);
        }

        @Override
        short[] make(int length) {
            return new short[length];
        }

        @Override
        int length(short[] array) {
            return array.length;
        }

        @Override
        void put(short[] array, int index, ByteBuffer target) {
            target.putShort(array[index]);
        }

        @Override
        void take(short[] array, int index, ByteBuffer source) {
            array[index] = source.getShort();
        }

        @Override
        Short box(short[] array, int index) {
            return array[index];
        }

        @Override
        void unbox(short[] array, int index, Short element) {
            array[index] = element;
        }
    }

    static final class OfInt extends ArrayKind<int[], Integer> {
        OfInt() {
            super(int[].class, Integer.class, TypeCodecs.INT, Integer.BYTES);
        }

        @Override
        int[] make(int length) {
            return new int[length];
        }

        @Override
        int length(int[] array) {
            return array.length;
        }

        @Override
        void put(int[] array, int index, ByteBuffer target) {
            target.putInt(array[index]);
        }

        @Override
        void take(int[] array, int index, ByteBuffer source) {
            array[index] = source.getInt();
        }

        @Override
        Integer box(int[] array, int index) {
            return array[index];
        }

        @Override
        void unbox(int[] array, int index, Integer element) {
            array[index] = element;
        }

        @Override
        void putAll(int[] array, ByteBuffer target) {
            target.asIntBuffer().put(array);
            target.position(target.position() + array.length * Integer.BYTES);
        }

        @Override
        void takeAll(int[] array, ByteBuffer source) {
            source.asIntBuffer().get(array);
        }
    }

    static final class OfLong extends ArrayKind<long[], Long> {
        OfLong() {
            super(long[].class, Long.class, TypeCodecs.BIGINT, Long.BYTES);
        }

        @Override
        long[] make(int length) {
            return new long[length];
        }

        @Override
        int length(long[] array) {
            return array.length;
        }

        @Override
        void put(long[] array, int index, ByteBuffer target) {
            target.putLong(array[index]);
        }

        @Override
        void take(long[] array, int index, ByteBuffer source) {
            array[index] = source.getLong();
        }

        @Override
        Long box(long[] array, int index) {
            return array[index];
        }

        @Override
        void unbox(long[] array, int index, Long element) {
            array[index] = element;
        }

        @Override
        void putAll(long[] array, ByteBuffer target) {
            target.asLongBuffer().put(array);
            target.position(target.position() + array.length * Long.BYTES);
        }

        @Override
        void takeAll(long[] array, ByteBuffer source) {
            source.asLongBuffer().get(array);
        }
    }

    static final class OfFloat extends ArrayKind<float[], Float> {
        OfFloat() {
            super(float[].class, Float.class, TypeCodecs.FLOAT, Float.BYTES);
        }

        @Override
        float[] make(int length) {
            return new float[length];
        }

        @Override
        int length(float[] array) {
            return array.length;
        }

        @Override
        void put(float[] array, int index, ByteBuffer target) {
            target.putFloat(array[index]);
        }

        @Override
        void take(float[] array, int index, ByteBuffer source) {
            array[index] = source.getFloat();
        }

        @Override
        Float box(float[] array, int index) {
            return array[index];
        }

        @Override
        void unbox(float[] array, int index, Float element) {
            array[index] = element;
        }

        @Override
        void putAll(float[] array, ByteBuffer target) {
            target.asFloatBuffer().put(array);
            target.position(target.position() + array.length * Float.BYTES);
        }

        @Override
        void takeAll(float[] array, ByteBuffer source) {
            source.asFloatBuffer().get(array);
        }
    }

    static final class OfDouble extends ArrayKind<double[], Double> {
        OfDouble() {
            super(double[].class, Double.class, TypeCodecs.DOUBLE, Double.BYTES);
        }

        @Override
        double[] make(int length) {
            return new double[length];
        }

        @Override
        int length(double[] array) {
            return array.length;
        }

        @Override
        void put(double[] array, int index, ByteBuffer target) {
            target.putDouble(array[index]);
        }

        @Override
        void take(double[] array, int index, ByteBuffer source) {
            array[index] = source.getDouble();
        }

        @Override
        Double box(double[] array, int index) {
            return array[index];
        }

        @Override
        void unbox(double[] array, int index, Double element) {
            array[index] = element;
        }

        @Override
        void putAll(double[] array, ByteBuffer target) {
            target.asDoubleBuffer().put(array);
            target.position(target.position() + array.length * Double.BYTES);
        }

        @Override
        void takeAll(double[] array, ByteBuffer source) {
            source.asDoubleBuffer().get(array);
        }
    }
}
