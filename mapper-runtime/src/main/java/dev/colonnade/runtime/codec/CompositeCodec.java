package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the generated codecs of user-defined types and tuples share: a value is its fields in the server's order, each
 * with its length before it, as the native protocol has it. Fields that the class does not know are passed over when
 * read and null when written; fields that a value is too short for are null. Immutable once it is made.
 *
 * @param <T> the Java type
 */
abstract sealed class CompositeCodec<T> implements TypeCodec<T> permits UdtCodec, TupleCodec {
    private static final int LENGTH_BYTES = 4;
    private static final int NULL = -1;

    private final DataType type;
    private final int size;
    private final GenericType<T> javaType;
    private final CodecRegistry registry;
    private @Nullable PartWriter<Object>[] writers;
    private int[] primitives = new int[0];

    @SuppressWarnings("unchecked")
    CompositeCodec(DataType type, int size, Class<T> javaType, CodecRegistry registry) {
        this.type = type;
        this.size = size;
        this.javaType = GenericType.of(javaType);
        this.registry = registry;
        this.writers = (PartWriter<Object>[]) new PartWriter<?>[size];
    }

    /**
     * Makes an object of a value's fields.
     *
     * @param fields the fields by position, null where the field is
     * @param protocolVersion the version that they are encoded for
     * @return the object
     */
    protected abstract T read(@Nullable ByteBuffer[] fields, ProtocolVersion protocolVersion);

    /**
     * Takes the fields of an object that are objects.
     *
     * @param value the object
     * @param fields where to put them by position, each as its codec takes it; a field that is left is null
     */
    protected abstract void write(T value, @Nullable Object[] fields);

    /**
     * Writes a field of an object that is a primitive, as the native protocol has it. Overridden where there are such
     * fields.
     *
     * @param value the object
     * @param position the field's position
     * @param target where to put it
     */
    protected void writePrimitive(T value, int position, ByteBuffer target) {
        throw new IllegalStateException(getClass() + " does not write the primitive at " + position);
    }

    /**
     * Finds the codec of a field.
     *
     * @param position the field's position, from 0
     * @param finder how to find it
     * @param <C> the codec
     * @return the codec
     * @throws dev.colonnade.MappingException if the server's type does not fit
     */
    protected abstract <C extends TypeCodec<?>> C codec(int position, CodecFinder<C> finder);

    /**
     * Finds the codec of a field that {@link #writePrimitive} writes.
     *
     * @param position the field's position, from 0
     * @param finder how to find it
     * @param <C> the codec
     * @return the codec
     * @throws dev.colonnade.MappingException if the server's type does not fit
     */
    @SuppressWarnings("unchecked")
    protected final <C extends TypeCodec<?>> C primitive(int position, CodecFinder<C> finder) {
        C codec = codec(position, finder);
        writers[position] = (PartWriter<Object>) PrimitiveKind.writer(this, position, codec);
        primitives = Arrays.copyOf(primitives, primitives.length + 1);
        primitives[primitives.length - 1] = position;
        return codec;
    }

    /** The driver's own codec of such values, for the text forms that only logs need. */
    abstract TypeCodec<?> own(CodecRegistry registry);

    final CodecRegistry registry() {
        return registry;
    }

    /** Takes the codec of a field. Those of fields that the server does not have are behind all others. */
    @SuppressWarnings("unchecked")
    final <C extends TypeCodec<?>> C use(C codec, int position) {
        writers = Arrays.copyOf(writers, Math.max(writers.length, position + 1));
        writers[position] = Elements.of((TypeCodec<Object>) codec);
        return codec;
    }

    @Override
    public final GenericType<T> getJavaType() {
        return javaType;
    }

    @Override
    public final DataType getCqlType() {
        return type;
    }

    @Override
    public final @Nullable ByteBuffer encode(@Nullable T value, ProtocolVersion protocolVersion) {
        if (value == null) {
            return null;
        }
        Object[] fields = new Object[writers.length];
        for (int position : primitives) {
            fields[position] = value;
        }
        write(value, fields);
        int bytesSize = size * LENGTH_BYTES;
        for (int i = 0; i < fields.length; i++) {
            bytesSize += prepare(i, fields, protocolVersion);
        }
        ByteBuffer bytes = ByteBuffer.allocate(bytesSize);
        for (int i = 0; i < size; i++) {
            put(i, fields[i], bytes);
        }
        return bytes.flip();
    }

    /** Prepares a field, if the class knows it, and tells its size. */
    private int prepare(int position, @Nullable Object[] fields, ProtocolVersion protocolVersion) {
        PartWriter<Object> field = writers[position];
        if (field == null) {
            return 0;
        }
        Object prepared = field.prepare(fields[position], protocolVersion);
        fields[position] = prepared;
        return prepared == null ? 0 : field.size(prepared);
    }

    private void put(int position, @Nullable Object prepared, ByteBuffer target) {
        PartWriter<Object> field = writers[position];
        if (field == null || prepared == null) {
            target.putInt(NULL);
        } else {
            field.putWithLength(prepared, target);
        }
    }

    @Override
    public final @Nullable T decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        if (bytes == null || !bytes.hasRemaining()) {
            return null;
        }
        ByteBuffer[] fields = new ByteBuffer[writers.length];
        ByteBuffer rest = bytes.duplicate();
        for (int i = 0; i < size && rest.hasRemaining(); i++) {
            int length = rest.getInt();
            if (length >= 0) {
                fields[i] = rest.slice(rest.position(), length);
                rest.position(rest.position() + length);
            }
        }
        return read(fields, protocolVersion);
    }

    /** The form of a CQL literal, for logs. */
    @Override
    public final String format(@Nullable T value) {
        return format(own(registry), value);
    }

    private <V> String format(TypeCodec<V> own, @Nullable T value) {
        return own.format(own.decode(encode(value, ProtocolVersion.DEFAULT), ProtocolVersion.DEFAULT));
    }

    @Override
    public final @Nullable T parse(@Nullable String value) {
        return parse(own(registry), value);
    }

    private <V> @Nullable T parse(TypeCodec<V> own, @Nullable String value) {
        return decode(own.encode(own.parse(value), ProtocolVersion.DEFAULT), ProtocolVersion.DEFAULT);
    }
}
