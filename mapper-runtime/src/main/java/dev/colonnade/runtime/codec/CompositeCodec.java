package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import java.nio.ByteBuffer;
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

    private final DataType type;
    private final int size;
    private final GenericType<T> javaType;
    private final CodecRegistry registry;

    CompositeCodec(DataType type, int size, Class<T> javaType, CodecRegistry registry) {
        this.type = type;
        this.size = size;
        this.javaType = GenericType.of(javaType);
        this.registry = registry;
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
     * Encodes the fields of an object.
     *
     * @param value the object
     * @param fields where to put them by position; a field that is left is null
     * @param protocolVersion the version to encode them for
     */
    protected abstract void write(T value, @Nullable ByteBuffer[] fields, ProtocolVersion protocolVersion);

    /** How many fields of the class the server does not have; their positions are the last. */
    abstract int absent();

    /** The driver's own codec of such values, for the text forms that only logs need. */
    abstract TypeCodec<?> own(CodecRegistry registry);

    final CodecRegistry registry() {
        return registry;
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
        ByteBuffer[] fields = fields();
        write(value, fields, protocolVersion);
        int bytesSize = 0;
        for (int i = 0; i < size; i++) {
            bytesSize += LENGTH_BYTES + (fields[i] == null ? 0 : fields[i].remaining());
        }
        ByteBuffer bytes = ByteBuffer.allocate(bytesSize);
        for (int i = 0; i < size; i++) {
            put(fields[i], bytes);
        }
        return bytes.flip();
    }

    private static void put(@Nullable ByteBuffer field, ByteBuffer target) {
        if (field == null) {
            target.putInt(-1);
        } else {
            int length = field.remaining();
            int at = target.putInt(length).position();
            // Not the relative put: it would move a buffer that is perhaps the codec's own.
            target.put(at, field, field.position(), length).position(at + length);
        }
    }

    @Override
    public final @Nullable T decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        if (bytes == null || !bytes.hasRemaining()) {
            return null;
        }
        ByteBuffer[] fields = fields();
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

    private ByteBuffer[] fields() {
        return new ByteBuffer[size + absent()];
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
