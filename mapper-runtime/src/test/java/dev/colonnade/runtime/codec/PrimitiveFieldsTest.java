package dev.colonnade.runtime.codec;

import static dev.colonnade.runtime.codec.CodecAssertions.V5;
import static dev.colonnade.runtime.codec.CodecAssertions.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.TupleType;
import com.datastax.oss.driver.api.core.type.codec.MappingCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveBooleanCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveByteCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveDoubleCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveFloatCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveIntCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveLongCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveShortCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.codec.registry.MutableCodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import com.datastax.oss.driver.internal.core.type.codec.registry.DefaultCodecRegistry;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Fields that are primitives, with a codec as the compiler writes it. */
class PrimitiveFieldsTest {
    private static final TupleType TYPE = DataTypes.tupleOf(
            DataTypes.BOOLEAN,
            DataTypes.TINYINT,
            DataTypes.SMALLINT,
            DataTypes.INT,
            DataTypes.BIGINT,
            DataTypes.FLOAT,
            DataTypes.DOUBLE);

    record Numbers(boolean a, byte b, short c, int d, long e, float f, double g) {}

    static final class NumbersCodec extends TupleCodec<Numbers> {
        private final PrimitiveBooleanCodec aCodec;
        private final PrimitiveByteCodec bCodec;
        private final PrimitiveShortCodec cCodec;
        private final PrimitiveIntCodec dCodec;
        private final PrimitiveLongCodec eCodec;
        private final PrimitiveFloatCodec fCodec;
        private final PrimitiveDoubleCodec gCodec;

        NumbersCodec(TupleType type, CodecRegistry registry) {
            super(type, Numbers.class, registry);
            aCodec = primitive(0, Codecs.primitiveBoolean());
            bCodec = primitive(1, Codecs.primitiveByte());
            cCodec = primitive(2, Codecs.primitiveShort());
            dCodec = primitive(3, Codecs.primitiveInt());
            eCodec = primitive(4, Codecs.primitiveLong());
            fCodec = primitive(5, Codecs.primitiveFloat());
            gCodec = primitive(6, Codecs.primitiveDouble());
        }

        @Override
        protected Numbers read(@Nullable ByteBuffer[] fields, ProtocolVersion protocolVersion) {
            return new Numbers(
                    aCodec.decodePrimitive(fields[0], protocolVersion),
                    bCodec.decodePrimitive(fields[1], protocolVersion),
                    cCodec.decodePrimitive(fields[2], protocolVersion),
                    dCodec.decodePrimitive(fields[3], protocolVersion),
                    eCodec.decodePrimitive(fields[4], protocolVersion),
                    fCodec.decodePrimitive(fields[5], protocolVersion),
                    gCodec.decodePrimitive(fields[6], protocolVersion));
        }

        @Override
        protected void write(Numbers value, @Nullable Object[] fields) {}

        @Override
        protected void writePrimitive(Numbers value, int position, ByteBuffer target) {
            switch (position) {
                case 0 -> target.put((byte) (value.a() ? 1 : 0));
                case 1 -> target.put(value.b());
                case 2 -> target.putShort(value.c());
                case 3 -> target.putInt(value.d());
                case 4 -> target.putLong(value.e());
                case 5 -> target.putFloat(value.f());
                case 6 -> target.putDouble(value.g());
                default -> throw new IllegalArgumentException();
            }
        }
    }

    private static final Numbers SMALLEST = new Numbers(
            false,
            Byte.MIN_VALUE,
            Short.MIN_VALUE,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            Float.MIN_VALUE,
            Double.NEGATIVE_INFINITY);
    private static final Numbers LARGEST = new Numbers(
            true, Byte.MAX_VALUE, Short.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, Float.NaN, Double.MAX_VALUE);

    @Test
    void theyAreWrittenAndReadAsTheDriverDoes() {
        NumbersCodec codec = new NumbersCodec(TYPE, CodecRegistry.DEFAULT);
        for (Numbers value : new Numbers[] {SMALLEST, LARGEST}) {
            ByteBuffer expected = CodecRegistry.DEFAULT
                    .codecFor(TYPE, GenericType.TUPLE_VALUE)
                    .encode(
                            TYPE.newValue(value.a(), value.b(), value.c(), value.d(), value.e(), value.f(), value.g()),
                            V5);
            ByteBuffer written = codec.encode(value, V5);

            assertThat(written).isEqualTo(expected);
            assertThat(codec.decode(written, V5)).isEqualTo(value);
        }
    }

    /** As the wider integer of CQL that {@code @CqlType} asked for. */
    @Test
    void integersOfOtherSizesAreWrittenAsTheTypeHasThem() {
        TupleType wide = DataTypes.tupleOf(
                DataTypes.BOOLEAN,
                DataTypes.VARINT,
                DataTypes.VARINT,
                DataTypes.BIGINT,
                DataTypes.VARINT,
                DataTypes.FLOAT,
                DataTypes.DOUBLE);
        NumbersCodec codec = new NumbersCodec(wide, CodecRegistry.DEFAULT);

        for (Numbers value : new Numbers[] {SMALLEST, LARGEST}) {
            assertThat(codec.decode(codec.encode(value, V5), V5)).isEqualTo(value);
        }
        assertThat(codec.encode(new Numbers(true, (byte) 1, (short) 256, 3, -1, 0, 0), V5))
                .isEqualTo(bytes(
                        0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 2, 1, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 1,
                        -1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    /** It takes objects, and may write one as null. */
    @Test
    void theCodecOfTheSessionWritesThem() {
        MutableCodecRegistry registry = new DefaultCodecRegistry("user");
        registry.register(new MappingCodec<>(TypeCodecs.TEXT, GenericType.of(Integer.class)) {
            @Override
            protected @Nullable Integer innerToOuter(@Nullable String value) {
                return value == null ? Integer.valueOf(0) : Integer.valueOf(value);
            }

            @Override
            protected @Nullable String outerToInner(@Nullable Integer value) {
                return value == null || value == 0 ? null : value.toString();
            }
        });
        TupleType type = DataTypes.tupleOf(
                DataTypes.BOOLEAN,
                DataTypes.TINYINT,
                DataTypes.SMALLINT,
                DataTypes.TEXT,
                DataTypes.BIGINT,
                DataTypes.FLOAT,
                DataTypes.DOUBLE);
        NumbersCodec codec = new NumbersCodec(type, registry);

        for (int number : new int[] {0, 12345, Integer.MIN_VALUE}) {
            Numbers value = new Numbers(true, (byte) 1, (short) 2, number, 4, 5, 6);
            ByteBuffer expected = CodecRegistry.DEFAULT
                    .codecFor(type, GenericType.TUPLE_VALUE)
                    .encode(type.newValue(true, (byte) 1, (short) 2, number == 0 ? null : "" + number, 4L, 5f, 6d), V5);
            ByteBuffer written = codec.encode(value, V5);

            assertThat(written).isEqualTo(expected);
            assertThat(codec.decode(written, V5)).isEqualTo(value);
        }
    }
}
