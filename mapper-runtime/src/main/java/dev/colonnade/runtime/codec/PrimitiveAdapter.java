package dev.colonnade.runtime.codec;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveBooleanCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveByteCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveDoubleCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveFloatCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveIntCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveLongCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveShortCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import dev.colonnade.UnexpectedNullException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A codec of objects where a primitive is wanted: a user's own, which the registry answers with.
 *
 * @param <T> the object
 */
abstract sealed class PrimitiveAdapter<T> extends DirectCodec<T> {
    private final TypeCodec<T> codec;
    private final String where;

    private PrimitiveAdapter(TypeCodec<T> codec, String where) {
        super(codec);
        this.codec = codec;
        this.where = where;
    }

    @Override
    public final @Nullable ByteBuffer encode(@Nullable T value, ProtocolVersion protocolVersion) {
        return codec.encode(value, protocolVersion);
    }

    @Override
    public final @Nullable T decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        return codec.decode(bytes, protocolVersion);
    }

    final T present(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
        T value = decode(bytes, protocolVersion);
        if (value == null) {
            throw new UnexpectedNullException(
                    where + " is null to the codec of the session, but in Java a primitive: declare the boxed type",
                    null);
        }
        return value;
    }

    static final class OfBoolean extends PrimitiveAdapter<Boolean> implements PrimitiveBooleanCodec {
        OfBoolean(TypeCodec<Boolean> codec, String where) {
            super(codec, where);
        }

        @Override
        public @Nullable ByteBuffer encodePrimitive(boolean value, ProtocolVersion protocolVersion) {
            return encode(value, protocolVersion);
        }

        @Override
        public boolean decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return present(bytes, protocolVersion);
        }
    }

    static final class OfByte extends PrimitiveAdapter<Byte> implements PrimitiveByteCodec {
        OfByte(TypeCodec<Byte> codec, String where) {
            super(codec, where);
        }

        @Override
        public @Nullable ByteBuffer encodePrimitive(byte value, ProtocolVersion protocolVersion) {
            return encode(value, protocolVersion);
        }

        @Override
        public byte decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return present(bytes, protocolVersion);
        }
    }

    static final class OfShort extends PrimitiveAdapter<Short> implements PrimitiveShortCodec {
        OfShort(TypeCodec<Short> codec, String where) {
            super(codec, where);
        }

        @Override
        public @Nullable ByteBuffer encodePrimitive(short value, ProtocolVersion protocolVersion) {
            return encode(value, protocolVersion);
        }

        @Override
        public short decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return present(bytes, protocolVersion);
        }
    }

    static final class OfInt extends PrimitiveAdapter<Integer> implements PrimitiveIntCodec {
        OfInt(TypeCodec<Integer> codec, String where) {
            super(codec, where);
        }

        @Override
        public @Nullable ByteBuffer encodePrimitive(int value, ProtocolVersion protocolVersion) {
            return encode(value, protocolVersion);
        }

        @Override
        public int decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return present(bytes, protocolVersion);
        }
    }

    static final class OfLong extends PrimitiveAdapter<Long> implements PrimitiveLongCodec {
        OfLong(TypeCodec<Long> codec, String where) {
            super(codec, where);
        }

        @Override
        public @Nullable ByteBuffer encodePrimitive(long value, ProtocolVersion protocolVersion) {
            return encode(value, protocolVersion);
        }

        @Override
        public long decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return present(bytes, protocolVersion);
        }
    }

    static final class OfFloat extends PrimitiveAdapter<Float> implements PrimitiveFloatCodec {
        OfFloat(TypeCodec<Float> codec, String where) {
            super(codec, where);
        }

        @Override
        public @Nullable ByteBuffer encodePrimitive(float value, ProtocolVersion protocolVersion) {
            return encode(value, protocolVersion);
        }

        @Override
        public float decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return present(bytes, protocolVersion);
        }
    }

    static final class OfDouble extends PrimitiveAdapter<Double> implements PrimitiveDoubleCodec {
        OfDouble(TypeCodec<Double> codec, String where) {
            super(codec, where);
        }

        @Override
        public @Nullable ByteBuffer encodePrimitive(double value, ProtocolVersion protocolVersion) {
            return encode(value, protocolVersion);
        }

        @Override
        public double decodePrimitive(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return present(bytes, protocolVersion);
        }
    }
}
