package dev.colonnade.runtime.codec;

import static dev.colonnade.runtime.codec.CodecAssertions.V5;
import static dev.colonnade.runtime.codec.CodecAssertions.assertSame;
import static dev.colonnade.runtime.codec.CodecAssertions.ours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import com.datastax.oss.driver.internal.core.type.codec.registry.DefaultCodecRegistry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever our codecs write or read is what the driver's own write or read. */
class DirectCodecsTest {
    private static final int TIMES = 2_000;

    private final Random random = new Random(42);

    private String text() {
        String[] alphabet = {"a", "Z", "?", "é", "世", "🚆", "\u0000", "\uFFFD", " "};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }

    private <E> List<E> list(Supplier<E> element) {
        List<E> list = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    @Test
    void texts() {
        TypeCodec<String> ours = ours(Codecs.of(String.class), DataTypes.TEXT);
        assertThat(ours).isInstanceOf(DirectTextCodec.class);
        for (int i = 0; i < TIMES; i++) {
            assertSame(ours, TypeCodecs.TEXT, text());
        }
        assertSame(ours, TypeCodecs.TEXT, null);
    }

    @Test
    void listsAndSets() {
        TypeCodec<List<String>> listOfText =
                ours(Codecs.listOf(Codecs.of(String.class)), DataTypes.listOf(DataTypes.TEXT));
        TypeCodec<Set<Integer>> setOfInt = ours(Codecs.setOf(Codecs.of(Integer.class)), DataTypes.setOf(DataTypes.INT));
        TypeCodec<List<List<Long>>> nested = ours(
                Codecs.listOf(Codecs.listOf(Codecs.of(Long.class))),
                DataTypes.listOf(DataTypes.listOf(DataTypes.BIGINT)));
        for (int i = 0; i < TIMES; i++) {
            assertSame(listOfText, TypeCodecs.listOf(TypeCodecs.TEXT), list(this::text));
            assertSame(setOfInt, TypeCodecs.setOf(TypeCodecs.INT), new LinkedHashSet<>(list(random::nextInt)));
            assertSame(
                    nested,
                    TypeCodecs.listOf(TypeCodecs.listOf(TypeCodecs.BIGINT)),
                    list(() -> list(random::nextLong)));
        }
    }

    @Test
    void maps() {
        TypeCodec<Map<String, Integer>> ours = ours(
                Codecs.mapOf(Codecs.of(String.class), Codecs.of(Integer.class)),
                DataTypes.mapOf(DataTypes.TEXT, DataTypes.INT));
        TypeCodec<Map<String, Integer>> theirs = TypeCodecs.mapOf(TypeCodecs.TEXT, TypeCodecs.INT);
        for (int i = 0; i < TIMES; i++) {
            Map<String, Integer> map = new HashMap<>();
            list(this::text).forEach(key -> map.put(key, random.nextInt()));
            assertSame(ours, theirs, map);
        }
    }

    @Test
    void nullIsReadAsEmptyAndWrittenAsNull() {
        TypeCodec<List<String>> list = ours(Codecs.listOf(Codecs.of(String.class)), DataTypes.listOf(DataTypes.TEXT));
        TypeCodec<Map<String, Integer>> map = ours(
                Codecs.mapOf(Codecs.of(String.class), Codecs.of(Integer.class)),
                DataTypes.mapOf(DataTypes.TEXT, DataTypes.INT));

        assertThat(list.decode(null, V5)).isEmpty();
        assertThat(list.decode(ByteBuffer.allocate(0), V5)).isEmpty();
        assertThat(list.encode(null, V5)).isNull();
        assertThat(map.decode(null, V5)).isEmpty();
        assertThat(map.encode(null, V5)).isNull();
    }

    @Test
    void whatIsReadCanBeChanged() {
        TypeCodec<Set<String>> set = ours(Codecs.setOf(Codecs.of(String.class)), DataTypes.setOf(DataTypes.TEXT));
        Set<String> read = set.decode(set.encode(Set.of("a"), V5), V5);
        read.add("b");
        assertThat(read).containsExactly("a", "b");
    }

    @Test
    void aNullElementIsRefused() {
        TypeCodec<List<String>> list = ours(Codecs.listOf(Codecs.of(String.class)), DataTypes.listOf(DataTypes.TEXT));
        TypeCodec<Map<String, Integer>> map = ours(
                Codecs.mapOf(Codecs.of(String.class), Codecs.of(Integer.class)),
                DataTypes.mapOf(DataTypes.TEXT, DataTypes.INT));

        assertThatThrownBy(() -> list.encode(Arrays.asList("a", null), V5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A collection in t.c has an element that is null, which Cassandra does not allow");
        assertThatThrownBy(() -> map.encode(Collections.singletonMap("a", null), V5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** By another thread, between its sizing and its writing. */
    @Test
    void aMapThatChangesWhileItIsEncodedIsRefused() {
        TypeCodec<Map<String, Integer>> codec = ours(
                Codecs.mapOf(Codecs.of(String.class), Codecs.of(Integer.class)),
                DataTypes.mapOf(DataTypes.TEXT, DataTypes.INT));

        for (Map<String, Integer> later : List.of(Map.of("a", 1), Map.of("a", 1, "", 2), Map.<String, Integer>of())) {
            Map<String, Integer> changing = new AbstractMap<>() {
                private int time;

                @Override
                public Set<Entry<String, Integer>> entrySet() {
                    return new AbstractSet<>() {
                        @Override
                        public Iterator<Entry<String, Integer>> iterator() {
                            Map<String, Integer> now = time++ == 0 ? Map.of("thirteen long", 1) : later;
                            return now.entrySet().iterator();
                        }

                        @Override
                        public int size() {
                            return 1;
                        }
                    };
                }
            };
            assertThatThrownBy(() -> codec.encode(changing, V5))
                    .isInstanceOf(ConcurrentModificationException.class)
                    .hasMessage("A map in t.c changed while it was encoded");
        }
    }

    @Test
    void malformedTextIsRefusedInBothDirections() {
        TypeCodec<List<String>> list = ours(Codecs.listOf(Codecs.of(String.class)), DataTypes.listOf(DataTypes.TEXT));
        ByteBuffer malformed = ByteBuffer.wrap(new byte[] {0, 0, 0, 1, 0, 0, 0, 1, (byte) 0xC3});

        assertThatThrownBy(() -> list.encode(List.of("\uD800"), V5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> list.decode(malformed, V5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void damagedLengthsAreRefused() {
        TypeCodec<List<String>> list = ours(Codecs.listOf(Codecs.of(String.class)), DataTypes.listOf(DataTypes.TEXT));
        ByteBuffer tooLong = ByteBuffer.wrap(new byte[] {0, 0, 0, 1, 0x7F, 0, 0, 0, 'a'});
        ByteBuffer tooMany = ByteBuffer.wrap(new byte[] {0x7F, 0, 0, 0, 0, 0, 0, 1, 'a'});

        assertThatThrownBy(() -> list.decode(tooLong, V5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2130706432 bytes, but only 1 are left");
        assertThatThrownBy(() -> list.decode(tooMany, V5)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aCollectionOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> ours(Codecs.listOf(Codecs.of(String.class)), DataTypes.setOf(DataTypes.TEXT)))
                .isInstanceOf(CodecNotFoundException.class);
        assertThatThrownBy(() -> ours(Codecs.listOf(Codecs.of(String.class)), DataTypes.listOf(DataTypes.INT)))
                .isInstanceOf(CodecNotFoundException.class);
    }

    @Test
    void theRegistryOfASessionIsTheDriversOwn() {
        CodecRegistry registry = new DefaultCodecRegistry("session");

        assertThat(Codecs.listOf(Codecs.of(String.class)).find(DataTypes.listOf(DataTypes.TEXT), registry, "t.c"))
                .isInstanceOf(DirectCollectionCodec.class);
    }

    /** It may replace what the driver's never lets go. */
    @Test
    void aRegistryOfTheUsersOwnIsAsked() {
        TypeCodec<List<String>> replaced = new ShoutingCodec();
        CodecRegistry registry = new DefaultCodecRegistry("own") {
            @Override
            @SuppressWarnings("unchecked")
            public <T> TypeCodec<T> codecFor(DataType cqlType, GenericType<T> javaType) {
                return javaType.equals(replaced.getJavaType())
                        ? (TypeCodec<T>) replaced
                        : super.codecFor(cqlType, javaType);
            }
        };
        CodecFinder<TypeCodec<List<String>>> finder = Codecs.listOf(Codecs.of(String.class));

        assertThat(finder.find(DataTypes.listOf(DataTypes.TEXT), registry, "t.c"))
                .isSameAs(replaced);
    }

    /** Writes everything in capitals. */
    private static final class ShoutingCodec extends DirectCodec<List<String>> {
        private ShoutingCodec() {
            super(TypeCodecs.listOf(TypeCodecs.TEXT));
        }

        @Override
        public ByteBuffer encode(@Nullable List<String> value, ProtocolVersion protocolVersion) {
            return ByteBuffer.wrap(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<String> decode(@Nullable ByteBuffer bytes, ProtocolVersion protocolVersion) {
            return List.of();
        }
    }
}
