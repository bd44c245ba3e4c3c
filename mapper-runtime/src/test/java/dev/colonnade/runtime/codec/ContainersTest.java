package dev.colonnade.runtime.codec;

import static dev.colonnade.runtime.codec.CodecAssertions.V5;
import static dev.colonnade.runtime.codec.CodecAssertions.assertSame;
import static dev.colonnade.runtime.codec.CodecAssertions.bytes;
import static dev.colonnade.runtime.codec.CodecAssertions.ours;
import static dev.colonnade.runtime.codec.CodecAssertions.there;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import com.datastax.oss.driver.internal.core.type.codec.registry.DefaultCodecRegistry;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Collections of every element, and the kinds of collection that the driver does not have. */
class ContainersTest {
    private static final CodecFinder<TypeCodec<String>> TEXT = Codecs.of(String.class);
    private static final CodecFinder<TypeCodec<Integer>> INT = Codecs.of(Integer.class);

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <E> Arguments elements(Class<E> javaType, TypeCodec<E> codec, E... values) {
        return Arguments.of(javaType, codec, Arrays.asList(values));
    }

    static Stream<Arguments> elements() {
        return Stream.of(
                elements(Boolean.class, TypeCodecs.BOOLEAN, true, false),
                elements(Byte.class, TypeCodecs.TINYINT, (byte) 0, Byte.MIN_VALUE, Byte.MAX_VALUE),
                elements(Short.class, TypeCodecs.SMALLINT, (short) 0, Short.MIN_VALUE, Short.MAX_VALUE),
                elements(Integer.class, TypeCodecs.INT, 0, Integer.MIN_VALUE, Integer.MAX_VALUE),
                elements(Long.class, TypeCodecs.BIGINT, 0L, Long.MIN_VALUE, Long.MAX_VALUE),
                elements(Float.class, TypeCodecs.FLOAT, 0f, -0f, Float.NaN, Float.MIN_VALUE, Float.MAX_VALUE),
                elements(Double.class, TypeCodecs.DOUBLE, 0d, -0d, Double.NaN, Double.NEGATIVE_INFINITY),
                elements(UUID.class, TypeCodecs.UUID, new UUID(0, 0), new UUID(-1, 1), UUID.randomUUID()),
                elements(
                        Instant.class,
                        TypeCodecs.TIMESTAMP,
                        Instant.EPOCH,
                        Instant.EPOCH.minusNanos(1),
                        Instant.ofEpochMilli(Long.MIN_VALUE),
                        Instant.ofEpochMilli(Long.MAX_VALUE)),
                elements(LocalDate.class, TypeCodecs.DATE, LocalDate.EPOCH, LocalDate.of(-5_000_000, 1, 1)),
                elements(LocalTime.class, TypeCodecs.TIME, LocalTime.MIN, LocalTime.MAX),
                elements(String.class, TypeCodecs.TEXT, "", "é世🚆", "?"),
                elements(BigInteger.class, TypeCodecs.VARINT, BigInteger.ZERO, BigInteger.TEN.pow(100)),
                elements(BigDecimal.class, TypeCodecs.DECIMAL, BigDecimal.ZERO, new BigDecimal("-1.50e-90")),
                elements(InetAddress.class, TypeCodecs.INET, InetAddress.getLoopbackAddress()),
                elements(ByteBuffer.class, TypeCodecs.BLOB, bytes(), bytes(0, 255)));
    }

    @ParameterizedTest
    @MethodSource("elements")
    <E> void areWrittenAndReadAsTheDriverDoes(Class<E> javaType, TypeCodec<E> codec, List<E> values) {
        CodecFinder<TypeCodec<E>> element = Codecs.of(javaType);
        DataType type = codec.getCqlType();
        Map<E, E> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(value, values.get(0)));

        assertSame(ours(Codecs.listOf(element), DataTypes.listOf(type)), TypeCodecs.listOf(codec), values);
        assertSame(
                ours(Codecs.setOf(element), DataTypes.setOf(type)),
                TypeCodecs.setOf(codec),
                new LinkedHashSet<>(values));
        assertSame(
                ours(Codecs.mapOf(element, element), DataTypes.mapOf(type, type)), TypeCodecs.mapOf(codec, codec), map);
    }

    /** The driver's codec makes a null of an element without bytes, or refuses it. */
    @ParameterizedTest
    @MethodSource("elements")
    <E> void elementsOfOtherLengthsAreReadAsTheDriverDoes(Class<E> javaType, TypeCodec<E> codec, List<E> values) {
        TypeCodec<List<E>> ours = ours(Codecs.listOf(Codecs.of(javaType)), DataTypes.listOf(codec.getCqlType()));
        TypeCodec<List<E>> theirs = TypeCodecs.listOf(codec);
        for (ByteBuffer bytes : List.of(
                bytes(0, 0, 0, 1, 0, 0, 0, 0),
                bytes(0, 0, 0, 1, 255, 255, 255, 255),
                bytes(0, 0, 0, 1, 0, 0, 0, 3, 1, 2, 3))) {
            assertThat(outcome(ours, bytes)).isEqualTo(outcome(theirs, bytes));
        }
    }

    private static Object outcome(TypeCodec<?> codec, ByteBuffer bytes) {
        try {
            return String.valueOf(codec.decode(bytes.duplicate(), V5));
        } catch (RuntimeException e) {
            return e.getClass();
        }
    }

    @Test
    void aCollectionIsAnyThatJavaHas() {
        TypeCodec<Collection<Integer>> codec = ours(Codecs.collectionOf(INT), DataTypes.listOf(DataTypes.INT));
        ByteBuffer expected = TypeCodecs.listOf(TypeCodecs.INT).encode(List.of(2, 1), V5);

        assertThat(codec.encode(List.of(2, 1), V5)).isEqualTo(expected);
        assertThat(codec.encode(new ArrayDeque<>(List.of(2, 1)), V5)).isEqualTo(expected);
        assertThat(codec.decode(expected, V5)).isInstanceOf(ArrayList.class).containsExactly(2, 1);
        assertThat(codec.decode(null, V5)).isEmpty();
        assertThat(codec.encode(null, V5)).isNull();
        assertThat(codec.getJavaType()).isEqualTo(new GenericType<Collection<Integer>>() {});
        assertThat(codec.format(List.of(2, 1))).isEqualTo("[2,1]");
        assertThat(codec.parse("[2,1]")).containsExactly(2, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> codec.encode(Arrays.asList(1, null), V5));
        assertThatThrownBy(() -> ours(Codecs.collectionOf(INT), DataTypes.setOf(DataTypes.INT)))
                .isInstanceOf(CodecNotFoundException.class);
    }

    @Test
    void aSortedSetIsASet() {
        TypeCodec<SortedSet<String>> codec = ours(Codecs.sortedSetOf(TEXT), DataTypes.setOf(DataTypes.TEXT));
        ByteBuffer expected = TypeCodecs.setOf(TypeCodecs.TEXT).encode(new LinkedHashSet<>(List.of("b", "a", "c")), V5);

        assertThat(codec).isInstanceOf(DirectCollectionCodec.class);
        assertThat(codec.decode(expected, V5)).isInstanceOf(TreeSet.class).containsExactly("a", "b", "c");
        assertThat(there(codec, new TreeSet<>(List.of("z", "y")))).containsExactly("y", "z");
        assertThat(codec.decode(null, V5)).isEmpty();
        assertThat(codec.encode(null, V5)).isNull();
        assertThat(codec.getJavaType()).isEqualTo(new GenericType<SortedSet<String>>() {});
        assertThat(codec.format(new TreeSet<>(Set.of("a")))).isEqualTo("{'a'}");
        assertThat(codec.parse("{'b','a'}")).containsExactly("a", "b");
        assertThatThrownBy(() -> ours(Codecs.sortedSetOf(TEXT), DataTypes.listOf(DataTypes.TEXT)))
                .isInstanceOf(CodecNotFoundException.class);
    }

    @Test
    void aSortedMapIsAMap() {
        TypeCodec<SortedMap<String, Integer>> codec =
                ours(Codecs.sortedMapOf(TEXT, INT), DataTypes.mapOf(DataTypes.TEXT, DataTypes.INT));
        Map<String, Integer> unsorted = new LinkedHashMap<>();
        unsorted.put("b", 2);
        unsorted.put("a", 1);
        ByteBuffer expected = TypeCodecs.mapOf(TypeCodecs.TEXT, TypeCodecs.INT).encode(unsorted, V5);

        assertThat(codec).isInstanceOf(DirectMapCodec.class);
        assertThat(codec.decode(expected, V5))
                .isInstanceOf(TreeMap.class)
                .containsExactly(Map.entry("a", 1), Map.entry("b", 2));
        assertThat(there(codec, new TreeMap<>(unsorted))).isEqualTo(unsorted);
        assertThat(codec.decode(null, V5)).isEmpty();
        assertThat(codec.encode(null, V5)).isNull();
        assertThat(codec.getJavaType()).isEqualTo(new GenericType<SortedMap<String, Integer>>() {});
        assertThat(codec.format(new TreeMap<>(Map.of("a", 1)))).isEqualTo("{'a':1}");
        assertThat(codec.parse("{'b':2,'a':1}")).isEqualTo(unsorted);
        assertThatThrownBy(() -> ours(Codecs.sortedMapOf(TEXT, INT), DataTypes.setOf(DataTypes.TEXT)))
                .isInstanceOf(CodecNotFoundException.class);
    }

    @Test
    void everythingIsNestedToAnyDepth() {
        TypeCodec<SortedMap<String, List<Optional<SortedSet<Integer>>>>> codec = ours(
                Codecs.sortedMapOf(TEXT, Codecs.listOf(Codecs.optionalOf(Codecs.sortedSetOf(INT)))),
                DataTypes.mapOf(DataTypes.TEXT, DataTypes.listOf(DataTypes.setOf(DataTypes.INT))));
        SortedMap<String, List<Optional<SortedSet<Integer>>>> value =
                new TreeMap<>(Map.of("", List.of(), "a", List.of(Optional.of(new TreeSet<>(Set.of(1, 2))))));

        assertThat(there(codec, value)).isEqualTo(value);
    }

    /** It may replace what the driver's never lets go. */
    @Test
    void aRegistryOfTheUsersOwnIsAskedForTheCollection() {
        CodecRegistry registry = new DefaultCodecRegistry("own") {};
        TypeCodec<SortedSet<String>> set =
                Codecs.sortedSetOf(TEXT).find(DataTypes.setOf(DataTypes.TEXT), registry, "t.c");
        TypeCodec<SortedMap<String, Integer>> map =
                Codecs.sortedMapOf(TEXT, INT).find(DataTypes.mapOf(DataTypes.TEXT, DataTypes.INT), registry, "t.c");
        TypeCodec<int[]> array = Codecs.ints().find(DataTypes.listOf(DataTypes.INT), registry, "t.c");

        assertThat(List.of(set, map, array)).hasOnlyElementsOfType(ConvertedCodec.class);
        assertThat(there(set, new TreeSet<>(Set.of("a", "b")))).containsExactly("a", "b");
        assertThat(there(map, new TreeMap<>(Map.of("a", 1)))).isEqualTo(Map.of("a", 1));
        assertThat(there(array, new int[] {1, 2})).containsExactly(1, 2);
    }
}
