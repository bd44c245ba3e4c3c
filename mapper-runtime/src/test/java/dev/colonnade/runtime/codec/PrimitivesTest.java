package dev.colonnade.runtime.codec;

import static dev.colonnade.runtime.codec.CodecAssertions.V5;
import static dev.colonnade.runtime.codec.CodecAssertions.bytes;
import static dev.colonnade.runtime.codec.CodecAssertions.ours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveByteCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveFloatCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveIntCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveLongCodec;
import com.datastax.oss.driver.api.core.type.codec.PrimitiveShortCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.codec.registry.MutableCodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import com.datastax.oss.driver.internal.core.type.codec.registry.DefaultCodecRegistry;
import dev.colonnade.MappingException;
import dev.colonnade.UnexpectedNullException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Primitives, in their own types of CQL and in wider ones. */
class PrimitivesTest {
    private static final List<Long> VALUES = List.of(
            0L,
            1L,
            -1L,
            127L,
            -128L,
            128L,
            255L,
            32_767L,
            -32_768L,
            32_768L,
            (long) Integer.MAX_VALUE,
            (long) Integer.MIN_VALUE,
            1L << 31,
            Long.MAX_VALUE,
            Long.MIN_VALUE);

    /** What the driver writes for a number. */
    private static ByteBuffer driver(DataType type, long value) {
        Map<DataType, ByteBuffer> encodings = Map.of(
                DataTypes.TINYINT, TypeCodecs.TINYINT.encodePrimitive((byte) value, V5),
                DataTypes.SMALLINT, TypeCodecs.SMALLINT.encodePrimitive((short) value, V5),
                DataTypes.INT, TypeCodecs.INT.encodePrimitive((int) value, V5),
                DataTypes.BIGINT, TypeCodecs.BIGINT.encodePrimitive(value, V5),
                DataTypes.VARINT, TypeCodecs.VARINT.encode(BigInteger.valueOf(value), V5));
        return Objects.requireNonNull(encodings.get(type));
    }

    @Test
    void theDriversOwnCodecsAreTaken() {
        assertThat(ours(Codecs.primitiveByte(), DataTypes.TINYINT)).isSameAs(TypeCodecs.TINYINT);
        assertThat(ours(Codecs.primitiveShort(), DataTypes.SMALLINT)).isSameAs(TypeCodecs.SMALLINT);
        assertThat(ours(Codecs.primitiveInt(), DataTypes.INT)).isSameAs(TypeCodecs.INT);
        assertThat(ours(Codecs.primitiveLong(), DataTypes.BIGINT)).isSameAs(TypeCodecs.BIGINT);
        assertThat(ours(Codecs.primitiveLong(), DataTypes.COUNTER)).isSameAs(TypeCodecs.COUNTER);
        assertThat(ours(Codecs.primitiveFloat(), DataTypes.FLOAT)).isSameAs(TypeCodecs.FLOAT);
        assertThat(ours(Codecs.primitiveDouble(), DataTypes.DOUBLE)).isSameAs(TypeCodecs.DOUBLE);
        assertThat(ours(Codecs.primitiveBoolean(), DataTypes.BOOLEAN)).isSameAs(TypeCodecs.BOOLEAN);
    }

    @Test
    void integersFitIntoWiderOnes() {
        for (DataType type : List.of(DataTypes.SMALLINT, DataTypes.INT, DataTypes.BIGINT, DataTypes.VARINT)) {
            PrimitiveByteCodec codec = ours(Codecs.primitiveByte(), type);
            for (byte value : new byte[] {0, 1, -1, 127, -128}) {
                assertThat(codec.encodePrimitive(value, V5)).isEqualTo(driver(type, value));
                assertThat(codec.decodePrimitive(driver(type, value), V5)).isEqualTo(value);
            }
        }
        for (DataType type : List.of(DataTypes.INT, DataTypes.BIGINT, DataTypes.VARINT)) {
            PrimitiveShortCodec codec = ours(Codecs.primitiveShort(), type);
            for (short value : new short[] {0, -1, 128, Short.MAX_VALUE, Short.MIN_VALUE}) {
                assertThat(codec.encodePrimitive(value, V5)).isEqualTo(driver(type, value));
                assertThat(codec.decodePrimitive(driver(type, value), V5)).isEqualTo(value);
            }
        }
        for (DataType type : List.of(DataTypes.BIGINT, DataTypes.VARINT)) {
            PrimitiveIntCodec codec = ours(Codecs.primitiveInt(), type);
            for (int value : new int[] {0, -1, 128, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                assertThat(codec.encodePrimitive(value, V5)).isEqualTo(driver(type, value));
                assertThat(codec.decodePrimitive(driver(type, value), V5)).isEqualTo(value);
            }
        }
        PrimitiveLongCodec codec = ours(Codecs.primitiveLong(), DataTypes.VARINT);
        for (long value : VALUES) {
            assertThat(codec.encodePrimitive(value, V5)).isEqualTo(driver(DataTypes.VARINT, value));
            assertThat(codec.decodePrimitive(driver(DataTypes.VARINT, value), V5))
                    .isEqualTo(value);
        }
    }

    @Test
    void integersDoNotFitIntoNarrowerOnes() {
        assertThatThrownBy(() -> ours(Codecs.primitiveShort(), DataTypes.TINYINT))
                .isInstanceOf(CodecNotFoundException.class);
        assertThatThrownBy(() -> ours(Codecs.primitiveInt(), DataTypes.SMALLINT))
                .isInstanceOf(CodecNotFoundException.class);
        assertThatThrownBy(() -> ours(Codecs.primitiveLong(), DataTypes.INT))
                .isInstanceOf(CodecNotFoundException.class);
        assertThatThrownBy(() -> ours(Codecs.primitiveInt(), DataTypes.COUNTER))
                .isInstanceOf(CodecNotFoundException.class);
    }

    @Test
    void aNumberThatIsTooLargeIsNamedAndNotCutOff() {
        TypeCodec<Integer> codec = ours(Codecs.of(Integer.class), DataTypes.BIGINT);
        TypeCodec<Long> varint = ours(Codecs.of(Long.class), DataTypes.VARINT);
        ByteBuffer large = TypeCodecs.VARINT.encode(BigInteger.ONE.shiftLeft(63), V5);

        assertThatThrownBy(() -> codec.decode(driver(DataTypes.BIGINT, 1L << 31), V5))
                .isInstanceOf(MappingException.class)
                .hasMessage("t.c is 2147483648, but a java.lang.Integer goes from -2147483648 to 2147483647 only:"
                        + " change the Java type");
        assertThatThrownBy(() -> varint.decode(large, V5))
                .isInstanceOf(MappingException.class)
                .hasMessage("t.c is 9223372036854775808, which is more than a long goes");
    }

    @Test
    void wideIntegersAreObjectsToo() {
        TypeCodec<Integer> codec = ours(Codecs.of(Integer.class), DataTypes.BIGINT);

        assertThat(codec.encode(null, V5)).isNull();
        assertThat(codec.decode(null, V5)).isNull();
        assertThat(codec.decode(bytes(), V5)).isNull();
        assertThat(codec.format(null)).isEqualTo(TypeCodecs.BIGINT.format(null));
        assertThat(codec.format(-5)).isEqualTo(TypeCodecs.BIGINT.format(-5L));
        assertThat(codec.parse("-5")).isEqualTo(-5);
        assertThat(codec.parse("null")).isNull();
        assertThat(codec.getJavaType()).isEqualTo(GenericType.INTEGER);
        assertThat(codec.getCqlType()).isEqualTo(DataTypes.BIGINT);
    }

    @Test
    void wrongLengthsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ours(Codecs.of(Integer.class), DataTypes.BIGINT).decode(bytes(1, 2, 3), V5))
                .withMessage("t.c has 3 bytes, which is no BIGINT");
    }

    @Test
    void floatsAreKeptAsDoublesIfTheyAreEqual() {
        PrimitiveFloatCodec codec = ours(Codecs.primitiveFloat(), DataTypes.DOUBLE);

        for (float value :
                new float[] {0f, -0f, 1.1f, Float.MAX_VALUE, Float.MIN_VALUE, Float.NaN, Float.NEGATIVE_INFINITY}) {
            assertThat(codec.encodePrimitive(value, V5)).isEqualTo(TypeCodecs.DOUBLE.encodePrimitive(value, V5));
            assertThat(codec.decodePrimitive(codec.encodePrimitive(value, V5), V5))
                    .isEqualTo(Float.valueOf(value));
        }
        for (double value : new double[] {1.1, 1e300, Double.MIN_VALUE}) {
            assertThatThrownBy(() -> codec.decodePrimitive(TypeCodecs.DOUBLE.encodePrimitive(value, V5), V5))
                    .isInstanceOf(MappingException.class)
                    .hasMessage("t.c is " + value + ", which no float is equal to: declare a double");
        }
    }

    /** It has a codec that keeps an int as a text, which is no {@code PrimitiveIntCodec}. */
    @Test
    void aCodecOnTheSessionNeedNotBeAPrimitiveOne() {
        MutableCodecRegistry registry = new DefaultCodecRegistry("user");
        registry.register(new ConvertedCodec<>(
                TypeCodecs.TEXT, GenericType.INTEGER, Conversion.of(String::valueOf, Integer::valueOf), "user"));
        PrimitiveIntCodec codec = Codecs.primitiveInt().find(DataTypes.TEXT, registry, "t.c");

        assertThat(codec.encodePrimitive(12, V5)).isEqualTo(TypeCodecs.TEXT.encode("12", V5));
        assertThat(codec.decodePrimitive(TypeCodecs.TEXT.encode("12", V5), V5)).isEqualTo(12);
        assertThat(codec.decode(null, V5)).isNull();
        assertThatThrownBy(() -> codec.decodePrimitive(null, V5)).isInstanceOf(UnexpectedNullException.class);
        assertThatThrownBy(() -> Codecs.primitiveInt().find(DataTypes.TEXT, CodecRegistry.DEFAULT, "t.c"))
                .isInstanceOf(CodecNotFoundException.class);
    }
}
