package dev.colonnade.runtime.codec;

import static java.util.stream.Collectors.joining;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.UserDefinedType;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.colonnade.MappingException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What the generated codecs of user-defined types share: a value is its fields in the server's order, each with its
 * length before it, as the native protocol has it. Fields that the class does not know are passed over when read and
 * null when written; fields that a value is too short for are null. Immutable.
 *
 * @param <T> the Java type
 * @since 0.1.0
 */
public abstract class UdtCodec<T> implements TypeCodec<T> {
    private static final int LENGTH_BYTES = 4;

    private final UserDefinedType type;
    private final GenericType<T> javaType;
    private final CodecRegistry registry;

    /**
     * Makes a codec.
     *
     * @param type the type as the server has it
     * @param javaType the class
     * @param registry where its fields' codecs are found
     */
    protected UdtCodec(UserDefinedType type, Class<T> javaType, CodecRegistry registry) {
        this.type = type;
        this.javaType = GenericType.of(javaType);
        this.registry = registry;
    }

    /**
     * Makes generated codecs.
     *
     * @param <T> the Java type
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Factory<T> {
        /**
         * Makes a codec.
         *
         * @param type the type as the server has it
         * @param registry where its fields' codecs are found
         * @return the codec
         * @throws MappingException if the type is not as the class says
         */
        TypeCodec<T> create(UserDefinedType type, CodecRegistry registry);
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

    /**
     * Finds a field.
     *
     * @param name its name, as the server keeps it
     * @return its position, from 0
     * @throws MappingException if the type has none of that name
     */
    protected final int position(String name) {
        int position = type.firstIndexOf(CqlIdentifier.fromInternal(name));
        if (position < 0) {
            String names =
                    type.getFieldNames().stream().map(CqlIdentifier::asInternal).collect(joining(", "));
            throw new MappingException(
                    javaType + " has a field " + name + ", but the type " + type.getName() + " on the server has only "
                            + names + ": add it there (ALTER TYPE), or take it from the class",
                    null);
        }
        return position;
    }

    /**
     * Finds the codec of a field.
     *
     * @param position the field's position
     * @param finder how to find it
     * @param <C> the codec
     * @return the codec
     * @throws MappingException if the field's CQL type has no codec for the Java type
     */
    protected final <C> C codec(int position, CodecFinder<C> finder) {
        DataType fieldType = type.getFieldTypes().get(position);
        try {
            return finder.find(fieldType, registry);
        } catch (CodecNotFoundException e) {
            throw new MappingException(
                    "The field " + type.getFieldNames().get(position) + " of " + javaType + " is a " + e.getJavaType()
                            + ", but " + fieldType.asCql(true, true)
                            + " on the server: change the Java type, or the type "
                            + type.getName(),
                    e);
        }
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
        ByteBuffer[] fields = new ByteBuffer[type.getFieldTypes().size()];
        write(value, fields, protocolVersion);
        int size = 0;
        for (ByteBuffer field : fields) {
            size += LENGTH_BYTES + (field == null ? 0 : field.remaining());
        }
        ByteBuffer bytes = ByteBuffer.allocate(size);
        for (ByteBuffer field : fields) {
            if (field == null) {
                bytes.putInt(-1);
            } else {
                int length = field.remaining();
                int at = bytes.putInt(length).position();
                // Not the relative put: it would move a buffer that is perhaps the codec's own.
                bytes.put(at, field, field.position(), length).position(at + length);
            }
        }
        return bytes.flip();
    }

    @Override
    public final @Nullable T decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        if (bytes == null || !bytes.hasRemaining()) {
            return null;
        }
        ByteBuffer[] fields = new ByteBuffer[type.getFieldTypes().size()];
        ByteBuffer rest = bytes.duplicate();
        for (int i = 0; i < fields.length && rest.hasRemaining(); i++) {
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
        var udtValue = Codecs.udtValue(type, registry);
        return udtValue.format(udtValue.decode(encode(value, ProtocolVersion.DEFAULT), ProtocolVersion.DEFAULT));
    }

    @Override
    public final @Nullable T parse(@Nullable String value) {
        var udtValue = Codecs.udtValue(type, registry);
        return decode(udtValue.encode(udtValue.parse(value), ProtocolVersion.DEFAULT), ProtocolVersion.DEFAULT);
    }
}
