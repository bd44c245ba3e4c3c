package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveByteCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveIntCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveLongCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveShortCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.colonnade.MappingException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An integer of Java that is kept as another integer of CQL than the usual one. A value in a row that it does not have
 * is a {@link MappingException}.
 *
 * @param <T> the integer's object
 */
abstract sealed class IntegerCodec<T extends Number> implements TypeCodec<T> {
    private final GenericType<T> javaType;
    private final IntegerType type;
    private final String where;
    private final long smallest;
    private final long largest;

    private IntegerCodec(Class<T> javaType, IntegerType type, String where, long smallest, long largest) {
        this.javaType = GenericType.of(javaType);
        this.type = type;
        this.where = where;
        this.smallest = smallest;
        this.largest = largest;
    }

    /** The same number as an object. */
    abstract T box(long value);

    final ByteBuffer encodeLong(long value) {
        return type.encode(value, where);
    }

    /** Reads a number that the Java type has; nothing is zero, as the driver's own codecs have it. */
    final long decodeLong(@Nullable ByteBuffer bytes) {
        return bytes == null || !bytes.hasRemaining() ? 0 : inRange(type.decode(bytes, where));
    }

    private long inRange(long value) {
        if (value < smallest || value > largest) {
            throw new MappingException(
                    where + " is " + value + ", but a " + javaType + " goes from " + smallest + " to " + largest
                            + " only: change the Java type",
                    null);
        }
        return value;
    }

    @Override
    public final GenericType<T> getJavaType() {
        return javaType;
    }

    @Override
    public final DataType getCqlType() {
        return type.type();
    }

    @Override
    public final @Nullable ByteBuffer encode(@Nullable T value, ProtocolVersion protocolVersion) {
        return value == null ? null : encodeLong(value.longValue());
    }

    @Override
    public final @Nullable T decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        return bytes == null || !bytes.hasRemaining() ? null : box(decodeLong(bytes));
    }

    @Override
    public final String format(@Nullable T value) {
        return value == null ? "NULL" : value.toString();
    }

    @Override
    public final @Nullable T parse(@Nullable String value) {
        return value == null
                        || value.isEmpty()
                        || value.toUpperCase(Locale.ROOT).equals("NULL")
                ? null
                : box(inRange(Long.parseLong(value)));
    }

    static final class OfByte extends IntegerCodec<Byte> implements PrimitiveByteCodec {
        OfByte(IntegerType type, String where) {
            super(Byte.class, type, where, Byte.MIN_VALUE, Byte.MAX_VALUE);
        }

        @Override
        Byte box(long value) {
            return (byte) value;
        }

        @Override
        public ByteBuffer encodePrimitive(byte value, ProtocolVersion protocolVersion) {
            return encodeLong(value);
        }

        @Override
        public byte decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return (byte) decodeLong(bytes);
        }
    }

    static final class OfShort extends IntegerCodec<Short> implements PrimitiveShortCodec {
        OfShort(IntegerType type, String where) {
            super(Short.class, type, where, Short.MIN_VALUE, Short.MAX_VALUE);
        }

        @Override
        Short box(long value) {
            return (short) value;
        }

        @Override
        public ByteBuffer encodePrimitive(short value, ProtocolVersion protocolVersion) {
            return encodeLong(value);
        }

        @Override
        public short decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return (short) decodeLong(bytes);
        }
    }

    static final class OfInt extends IntegerCodec<Integer> implements PrimitiveIntCodec {
        OfInt(IntegerType type, String where) {
            super(Integer.class, type, where, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }

        @Override
        Integer box(long value) {
            return (int) value;
        }

        @Override
        public ByteBuffer encodePrimitive(int value, ProtocolVersion protocolVersion) {
            return encodeLong(value);
        }

        @Override
        public int decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return (int) decodeLong(bytes);
        }
    }

    static final class OfLong extends IntegerCodec<Long> implements PrimitiveLongCodec {
        OfLong(IntegerType type, String where) {
            super(Long.class, type, where, Long.MIN_VALUE, Long.MAX_VALUE);
        }

        @Override
        Long box(long value) {
            return value;
        }

        @Override
        public ByteBuffer encodePrimitive(long value, ProtocolVersion protocolVersion) {
            return encodeLong(value);
        }

        @Override
        public long decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return decodeLong(bytes);
        }
    }
}
