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
import com.datastax.oss.driver.api.core.type.VectorType;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors of elements of one size and of any. */
class VectorsTest {
    private static final CodecFinder<TypeCodec<String>> TEXT = Codecs.of(String.class);
    private static final CodecFinder<TypeCodec<Float>> FLOAT = Codecs.of(Float.class);

    private static VectorType vectorOf(DataType element, int dimension) {
        return DataTypes.vectorOf(element, dimension);
    }

    @ParameterizedTest
    @MethodSource("dev.colonnade.runtime.codec.ContainersTest#elements")
    <E> void areWrittenAndReadAsTheDriverDoes(Class<E> javaType, TypeCodec<E> codec, List<E> values) {
        VectorType type = vectorOf(codec.getCqlType(), values.size());
        TypeCodec<CqlVector<E>> ours = ours(Codecs.vectorOf(Codecs.of(javaType)), type);
        TypeCodec<CqlVector<E>> theirs = TypeCodecs.vectorOf(type, codec);

        assertThat(ours).isInstanceOf(DirectVectorCodec.class);
        assertSame(ours, theirs, CqlVector.newInstance(values));
    }

    @Test
    void vectorsAreNested() {
        VectorType floats = vectorOf(vectorOf(DataTypes.FLOAT, 2), 2);
        VectorType lists = vectorOf(DataTypes.listOf(DataTypes.TEXT), 2);
        TypeCodec<CqlVector<CqlVector<Float>>> nested = ours(Codecs.vectorOf(Codecs.vectorOf(FLOAT)), floats);
        TypeCodec<CqlVector<List<String>>> ofLists = ours(Codecs.vectorOf(Codecs.listOf(TEXT)), lists);

        assertSame(
                nested,
                TypeCodecs.vectorOf(floats, TypeCodecs.vectorOf(vectorOf(DataTypes.FLOAT, 2), TypeCodecs.FLOAT)),
                CqlVector.newInstance(List.of(CqlVector.newInstance(1f, 2f), CqlVector.newInstance(3f, 4f))));
        assertSame(
                ofLists,
                TypeCodecs.vectorOf(lists, TypeCodecs.listOf(TypeCodecs.TEXT)),
                CqlVector.newInstance(List.of(List.of(), List.of("a", "b"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152})
    void lengthsOfElementsTakeOneByteOrMore(int length) {
        VectorType type = vectorOf(DataTypes.TEXT, 1);

        assertSame(
                ours(Codecs.vectorOf(TEXT), type),
                TypeCodecs.vectorOf(type, TypeCodecs.TEXT),
                CqlVector.newInstance("x".repeat(length)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 127, 128, 16_384, 2_097_152, 268_435_455, 268_435_456, Integer.MAX_VALUE})
    void lengthsAreReadAsTheyAreWritten(int length) {
        ByteBuffer bytes = ByteBuffer.allocate(5);
        VInt.put(length, bytes);
        assertThat(bytes.position()).isEqualTo(VInt.size(length));
        assertThat(VInt.next(bytes.flip())).isEqualTo(length);
        assertThat(bytes.hasRemaining()).isFalse();
    }

    @Test
    void aVectorIsAListToo() {
        TypeCodec<List<String>> codec = ours(Codecs.listOf(TEXT), vectorOf(DataTypes.TEXT, 2));
        List<String> read = Objects.requireNonNull(there(codec, List.of("a", "")));

        assertThat(read).containsExactly("a", "");
        assertThat(codec.encode(List.of("a", ""), V5)).isEqualTo(bytes(1, 'a', 0));
        read.add("it can be changed");
        assertThat(codec.decode(null, V5)).isNull();
        assertThat(codec.encode(null, V5)).isNull();
        assertThat(codec.getJavaType()).isEqualTo(GenericType.listOf(String.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.encode(List.of(), V5))
                .withMessage("A vector of 2 elements is given 0: it has exactly as many as its type says");
        assertThatIllegalArgumentException().isThrownBy(() -> codec.encode(Arrays.asList("a", null), V5));
    }

    @Test
    void anotherDimensionIsRefused() {
        TypeCodec<CqlVector<Float>> codec = ours(Codecs.vectorOf(FLOAT), vectorOf(DataTypes.FLOAT, 3));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.encode(CqlVector.newInstance(1f, 2f), V5))
                .withMessage("A vector of 3 elements is given 2: it has exactly as many as its type says");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.decode(bytes(0, 0, 0, 0, 0, 0, 0, 0), V5))
                .withMessage("An element of a vector has 4 bytes, but only 0 are left");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.decode(ByteBuffer.allocate(16), V5))
                .withMessage("A vector has 4 bytes more than its elements");
    }

    @Test
    void aNullElementIsRefused() {
        TypeCodec<CqlVector<String>> codec = ours(Codecs.vectorOf(TEXT), vectorOf(DataTypes.TEXT, 1));
        CqlVector<String> vector = CqlVector.newInstance(new ArrayList<>(List.of("a")));
        vector.set(0, null);

        assertThatIllegalArgumentException().isThrownBy(() -> codec.encode(vector, V5));
    }

    @Test
    void thereIsNoEmptyVector() {
        TypeCodec<CqlVector<Float>> codec = ours(Codecs.vectorOf(FLOAT), vectorOf(DataTypes.FLOAT, 3));

        assertThat(codec.decode(null, V5)).isNull();
        assertThat(codec.decode(bytes(), V5)).isNull();
        assertThat(codec.encode(null, V5)).isNull();
    }

    @Test
    void damagedLengthsAreRefused() {
        TypeCodec<CqlVector<String>> codec = ours(Codecs.vectorOf(TEXT), vectorOf(DataTypes.TEXT, 1));

        for (ByteBuffer bytes : List.of(
                bytes(2, 'a'),
                bytes(0xF0, 0x7F, 0xFF, 0xFF, 0xFF),
                bytes(255, 255, 255, 255, 255, 255, 255, 255, 255))) {
            assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(bytes, V5));
        }
        assertThatThrownBy(() -> codec.decode(bytes(0xF0, 1), V5)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void otherTypesAreRefused() {
        for (DataType type : List.of(DataTypes.TEXT, DataTypes.listOf(DataTypes.TEXT), vectorOf(DataTypes.INT, 1))) {
            assertThatThrownBy(() -> ours(Codecs.vectorOf(TEXT), type)).isInstanceOf(CodecNotFoundException.class);
        }
    }

    /** As many as a first byte can announce, whatever stands behind. */
    @Test
    void aLengthThatNoBufferHasIsNone() {
        Map<ByteBuffer, Integer> lengths =
                Map.of(bytes(0xF8, 0, 0x7F, 0xFF, 0xFF, 0xFF), Integer.MAX_VALUE, bytes(0xF8, 0, 0x80, 0, 0, 0), -1);

        lengths.forEach((bytes, length) -> assertThat(VInt.next(bytes)).isEqualTo(length));
    }
}
