package dev.colonnade.runtime.codec;

import static dev.colonnade.runtime.codec.CodecAssertions.V5;
import static dev.colonnade.runtime.codec.CodecAssertions.assertSame;
import static dev.colonnade.runtime.codec.CodecAssertions.bytes;
import static dev.colonnade.runtime.codec.CodecAssertions.ours;
import static dev.colonnade.runtime.codec.CodecAssertions.there;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.data.CqlVector;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.ExtraTypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.registry.MutableCodecRegistry;
import com.datastax.oss.driver.internal.core.type.codec.registry.DefaultCodecRegistry;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrays of primitives as lists and as vectors. */
class PrimitiveArraysTest {
    private static <A> Arguments array(
            CodecFinder<TypeCodec<A>> finder, TypeCodec<A> driver, TypeCodec<?> element, A values) {
        return Arguments.of(finder, driver, element, values);
    }

    static Stream<Arguments> arrays() {
        return Stream.of(
                array(Codecs.booleans(), ExtraTypeCodecs.BOOLEAN_LIST_TO_ARRAY, TypeCodecs.BOOLEAN, new boolean[] {
                    true, false, true
                }),
                array(Codecs.shorts(), ExtraTypeCodecs.SHORT_LIST_TO_ARRAY, TypeCodecs.SMALLINT, new short[] {
                    0, Short.MIN_VALUE, Short.MAX_VALUE
                }),
                array(Codecs.ints(), ExtraTypeCodecs.INT_LIST_TO_ARRAY, TypeCodecs.INT, new int[] {
                    0, Integer.MIN_VALUE, Integer.MAX_VALUE
                }),
                array(Codecs.longs(), ExtraTypeCodecs.LONG_LIST_TO_ARRAY, TypeCodecs.BIGINT, new long[] {
                    0, Long.MIN_VALUE, Long.MAX_VALUE
                }),
                array(Codecs.floats(), ExtraTypeCodecs.FLOAT_LIST_TO_ARRAY, TypeCodecs.FLOAT, new float[] {
                    -0f, Float.NaN, Float.MAX_VALUE
                }),
                array(Codecs.doubles(), ExtraTypeCodecs.DOUBLE_LIST_TO_ARRAY, TypeCodecs.DOUBLE, new double[] {
                    -0d, Double.NaN, Double.MIN_VALUE
                }));
    }

    @ParameterizedTest
    @MethodSource("arrays")
    <A, E> void asListsAreWrittenAndReadAsTheDriverDoes(
            CodecFinder<TypeCodec<A>> finder, TypeCodec<A> driver, TypeCodec<E> element, A values) {
        TypeCodec<A> ours = ours(finder, DataTypes.listOf(element.getCqlType()));

        assertThat(ours).isInstanceOf(PrimitiveArrayCodec.class);
        assertSame(ours, driver, values);
        assertSame(ours, driver, part(values, 0));
        assertThat(Array.getLength(ours.decode(null, V5))).isZero();
        assertThat(ours.encode(null, V5)).isNull();
    }

    @ParameterizedTest
    @MethodSource("arrays")
    <A, E> void asVectorsAreWrittenAndReadAsTheDriverDoes(
            CodecFinder<TypeCodec<A>> finder, TypeCodec<A> driver, TypeCodec<E> element, A values) {
        var type = DataTypes.vectorOf(element.getCqlType(), 3);
        TypeCodec<A> ours = ours(finder, type);
        List<E> list = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            @SuppressWarnings("unchecked")
            E value = (E) Array.get(values, i);
            list.add(value);
        }
        ByteBuffer expected = TypeCodecs.vectorOf(type, element).encode(CqlVector.newInstance(list), V5);

        assertThat(ours).isInstanceOf(PrimitiveVectorCodec.class);
        assertThat(ours.encode(values, V5)).isEqualTo(expected);
        for (ByteBuffer form : CodecAssertions.forms(expected)) {
            assertThat(ours.decode(form, V5)).isEqualTo(values);
        }
        assertThat(ours.decode(null, V5)).isNull();
        assertThat(ours.decode(bytes(), V5)).isNull();
        assertThat(ours.encode(null, V5)).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ours.encode(part(values, 2), V5))
                .withMessage("A vector of 3 elements is given 2: it has exactly as many as its type says");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ours.decode(ByteBuffer.allocate(expected.remaining() + 1), V5))
                .withMessageContaining("A vector of 3 elements has " + (expected.remaining() + 1) + " bytes");
    }

    @SuppressWarnings({"unchecked", "SuspiciousSystemArraycopy"})
    private static <A> A part(A array, int length) {
        Object part = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, part, 0, length);
        return (A) part;
    }

    @Test
    void damagedListsAreRefused() {
        TypeCodec<int[]> codec = ours(Codecs.ints(), DataTypes.listOf(DataTypes.INT));

        for (ByteBuffer bytes : List.of(
                bytes(0x7F, 0xFF, 0xFF, 0xFF),
                bytes(255, 255, 255, 255),
                bytes(0, 0, 0, 1, 0, 0, 0, 0),
                bytes(0, 0, 0, 1, 255, 255, 255, 255),
                bytes(0, 0, 0, 1, 0, 0, 0, 3, 1, 2, 3),
                bytes(0, 0, 0, 1, 0, 0, 0, 3, 1, 2, 3, 4))) {
            assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(bytes, V5));
        }
    }

    @Test
    void damagedVectorsAreRefused() {
        TypeCodec<short[]> codec = ours(Codecs.shorts(), DataTypes.vectorOf(DataTypes.SMALLINT, 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.decode(bytes(3, 1, 2, 3, 1, 1), V5))
                .withMessage("An element of a vector has 3 bytes, but should have 2");
    }

    @Test
    void integersAreKeptAsWiderOnesAsWell() {
        TypeCodec<int[]> list = ours(Codecs.ints(), DataTypes.listOf(DataTypes.BIGINT));
        TypeCodec<int[]> vector = ours(Codecs.ints(), DataTypes.vectorOf(DataTypes.VARINT, 2));

        assertThat(list.encode(new int[] {1, -1}, V5))
                .isEqualTo(TypeCodecs.listOf(TypeCodecs.BIGINT).encode(List.of(1L, -1L), V5));
        assertThat(there(list, new int[] {1, -1})).containsExactly(1, -1);
        assertThat(there(vector, new int[] {1, -1})).containsExactly(1, -1);
    }

    @Test
    void aCodecOnTheSessionIsPreferred() {
        MutableCodecRegistry registry = new DefaultCodecRegistry("user");
        registry.register(ExtraTypeCodecs.INT_LIST_TO_ARRAY);

        assertThat(Codecs.ints().find(DataTypes.listOf(DataTypes.INT), registry, "t.c"))
                .isSameAs(ExtraTypeCodecs.INT_LIST_TO_ARRAY);
    }

    @Test
    void otherTypesAreRefused() {
        for (DataType type : List.of(DataTypes.INT, DataTypes.setOf(DataTypes.INT), DataTypes.listOf(DataTypes.TEXT))) {
            assertThatThrownBy(() -> ours(Codecs.ints(), type)).isInstanceOf(CodecNotFoundException.class);
        }
    }
}
