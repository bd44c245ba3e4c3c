package dev.colonnade.runtime.codec;

import static dev.colonnade.runtime.codec.CodecAssertions.V5;
import static dev.colonnade.runtime.codec.CodecAssertions.assertSame;
import static dev.colonnade.runtime.codec.CodecAssertions.bytes;
import static dev.colonnade.runtime.codec.CodecAssertions.ours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.data.CqlDuration;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.ExtraTypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.registry.MutableCodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import com.datastax.oss.driver.internal.core.type.codec.registry.DefaultCodecRegistry;
import dev.colonnade.MappingException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes that the driver has no codec for. */
class BuiltInsTest {
    enum Color {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "like grass";
            }
        }
    }

    enum Empty {}

    private static Arguments kept(Class<?> javaType, Object value, DataType type, TypeCodec<?> codec, Object kept) {
        return Arguments.of(javaType, value, type, codec, kept);
    }

    @SuppressWarnings("JavaUtilDate")
    static Stream<Arguments> values() {
        return Stream.of(
                kept(Color.class, Color.GREEN, DataTypes.TEXT, TypeCodecs.TEXT, "GREEN"),
                kept(Color.class, Color.RED, DataTypes.ASCII, TypeCodecs.ASCII, "RED"),
                kept(Color.class, Color.GREEN, DataTypes.INT, TypeCodecs.INT, 1),
                kept(Color.class, Color.GREEN, DataTypes.SMALLINT, TypeCodecs.SMALLINT, (short) 1),
                kept(Color.class, Color.RED, DataTypes.TINYINT, TypeCodecs.TINYINT, (byte) 0),
                kept(Character.class, 'é', DataTypes.TEXT, TypeCodecs.TEXT, "é"),
                kept(Character.class, '\u0000', DataTypes.ASCII, TypeCodecs.ASCII, "\u0000"),
                kept(Currency.class, Currency.getInstance("EUR"), DataTypes.TEXT, TypeCodecs.TEXT, "EUR"),
                kept(Locale.class, Locale.ROOT, DataTypes.TEXT, TypeCodecs.TEXT, "und"),
                kept(Locale.class, Locale.CANADA_FRENCH, DataTypes.ASCII, TypeCodecs.ASCII, "fr-CA"),
                kept(Locale.class, Locale.forLanguageTag("zh-Hant-TW"), DataTypes.TEXT, TypeCodecs.TEXT, "zh-Hant-TW"),
                kept(URI.class, URI.create(""), DataTypes.TEXT, TypeCodecs.TEXT, ""),
                kept(URI.class, URI.create("http://é/?q#f"), DataTypes.TEXT, TypeCodecs.TEXT, "http://é/?q#f"),
                kept(YearMonth.class, YearMonth.of(2026, 3), DataTypes.TEXT, TypeCodecs.TEXT, "2026-03"),
                kept(YearMonth.class, YearMonth.of(10_000, 1), DataTypes.ASCII, TypeCodecs.ASCII, "+10000-01"),
                kept(YearMonth.class, YearMonth.of(-1, 12), DataTypes.TEXT, TypeCodecs.TEXT, "-0001-12"),
                kept(
                        YearMonth.class,
                        YearMonth.of(Year.MAX_VALUE, 12),
                        DataTypes.TEXT,
                        TypeCodecs.TEXT,
                        "+999999999-12"),
                kept(Year.class, Year.of(Year.MIN_VALUE), DataTypes.INT, TypeCodecs.INT, Year.MIN_VALUE),
                kept(Year.class, Year.of(2026), DataTypes.SMALLINT, TypeCodecs.SMALLINT, (short) 2026),
                kept(ZoneId.class, ZoneId.of("Europe/Berlin"), DataTypes.TEXT, TypeCodecs.TEXT, "Europe/Berlin"),
                kept(ZoneId.class, ZoneOffset.UTC, DataTypes.TEXT, TypeCodecs.TEXT, "Z"),
                kept(ZoneId.class, ZoneOffset.ofHours(-3), DataTypes.ASCII, TypeCodecs.ASCII, "-03:00"),
                kept(Date.class, new Date(-1), DataTypes.TIMESTAMP, TypeCodecs.TIMESTAMP, Instant.ofEpochMilli(-1)),
                kept(
                        Date.class,
                        new Date(Long.MAX_VALUE),
                        DataTypes.TIMESTAMP,
                        TypeCodecs.TIMESTAMP,
                        Instant.ofEpochMilli(Long.MAX_VALUE)),
                kept(
                        Duration.class,
                        Duration.ofDays(400).plusNanos(1),
                        DataTypes.DURATION,
                        TypeCodecs.DURATION,
                        CqlDuration.newInstance(0, 0, Duration.ofDays(400).toNanos() + 1)),
                kept(
                        Duration.class,
                        Duration.ofNanos(-5),
                        DataTypes.DURATION,
                        TypeCodecs.DURATION,
                        CqlDuration.newInstance(0, 0, -5)));
    }

    @ParameterizedTest
    @MethodSource("values")
    <J, C> void isKeptAs(Class<J> javaType, J value, DataType type, TypeCodec<C> codec, C kept) {
        TypeCodec<J> ours = ours(Codecs.of(javaType), type);

        assertThat(ours.encode(value, V5)).isEqualTo(codec.encode(kept, V5));
        assertThat(ours.decode(codec.encode(kept, V5), V5)).isEqualTo(value);
        assertThat(ours.encode(null, V5)).isNull();
        assertThat(ours.decode(null, V5)).isNull();
        assertThat(ours.format(value)).isEqualTo(codec.format(kept));
        assertThat(ours.parse(codec.format(kept))).isEqualTo(value);
        assertThat(ours.getCqlType()).isEqualTo(type);
        assertThat(ours.accepts(javaType)).isTrue();
    }

    private static Arguments refused(Class<?> javaType, DataType type, TypeCodec<?> codec, Object kept, String reason) {
        return Arguments.of(javaType, type, codec, kept, reason);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                refused(Color.class, DataTypes.TEXT, TypeCodecs.TEXT, "BLUE", "no constant BLUE, only RED, GREEN"),
                refused(Color.class, DataTypes.TEXT, TypeCodecs.TEXT, "red", "no constant red"),
                refused(Color.class, DataTypes.TEXT, TypeCodecs.TEXT, "", "no constant"),
                refused(Empty.class, DataTypes.TEXT, TypeCodecs.TEXT, "BLUE", "no constant BLUE"),
                refused(Color.class, DataTypes.INT, TypeCodecs.INT, 2, "ordinal 2, only 0 (RED), 1 (GREEN)"),
                refused(Color.class, DataTypes.INT, TypeCodecs.INT, -1, "ordinal -1"),
                refused(Character.class, DataTypes.TEXT, TypeCodecs.TEXT, "", "0 characters"),
                refused(Character.class, DataTypes.TEXT, TypeCodecs.TEXT, "🚆", "2 characters"),
                refused(Currency.class, DataTypes.TEXT, TypeCodecs.TEXT, "euro", ""),
                refused(Locale.class, DataTypes.TEXT, TypeCodecs.TEXT, "de_DE", "de_DE"),
                refused(URI.class, DataTypes.TEXT, TypeCodecs.TEXT, "no uri", "no uri"),
                refused(YearMonth.class, DataTypes.TEXT, TypeCodecs.TEXT, "2026-13", "2026-13"),
                refused(YearMonth.class, DataTypes.TEXT, TypeCodecs.TEXT, "2026-03-01", "2026-03-01"),
                refused(Year.class, DataTypes.INT, TypeCodecs.INT, Integer.MAX_VALUE, "2147483647"),
                refused(ZoneId.class, DataTypes.TEXT, TypeCodecs.TEXT, "Mars", "Mars"),
                refused(
                        Duration.class,
                        DataTypes.DURATION,
                        TypeCodecs.DURATION,
                        CqlDuration.from("1mo1ns"),
                        "months or days"),
                refused(
                        Duration.class,
                        DataTypes.DURATION,
                        TypeCodecs.DURATION,
                        CqlDuration.from("1d"),
                        "months or days"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    <J, C> void aValueThatTheClassDoesNotHaveIsNamed(
            Class<J> javaType, DataType type, TypeCodec<C> codec, C kept, String reason) {
        TypeCodec<J> ours = ours(Codecs.of(javaType), type);
        ByteBuffer bytes = codec.encode(kept, V5);

        assertThatThrownBy(() -> ours.decode(bytes, V5))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("t.c has a value that cannot be read as a " + javaType.getName())
                .hasMessageContaining(reason);
    }

    static Stream<Arguments> unwritable() {
        return Stream.of(
                Arguments.of(Year.class, DataTypes.SMALLINT, Year.of(40_000), "t.c is given 40000"),
                Arguments.of(Character.class, DataTypes.TEXT, '\uD800', ""),
                Arguments.of(Character.class, DataTypes.ASCII, 'é', ""),
                Arguments.of(Locale.class, DataTypes.TEXT, new Locale("a"), "t.c cannot keep this"),
                Arguments.of(Duration.class, DataTypes.DURATION, Duration.ofDays(110_000), "t.c cannot keep this"));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    <J> void aValueThatCannotBeKeptIsRefused(Class<J> javaType, DataType type, J value, String reason) {
        TypeCodec<J> ours = ours(Codecs.of(javaType), type);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ours.encode(value, V5))
                .withMessageContaining(reason);
    }

    @Test
    void bytesAreAlwaysABlob() {
        TypeCodec<byte[]> ours = ours(Codecs.of(byte[].class), DataTypes.BLOB);

        for (byte[] value : List.of(new byte[0], new byte[] {-128, 0, 127})) {
            assertSame(ours, ExtraTypeCodecs.BLOB_TO_ARRAY, value);
        }
        assertThat(ours.decode(bytes(), V5)).isEmpty();
        assertThat(ours.decode(null, V5)).isNull();
    }

    @Test
    void enumsAreKeptAsTheDriversExtraCodecsKeepThem() {
        for (Color color : Color.values()) {
            assertSame(ours(Codecs.of(Color.class), DataTypes.TEXT), ExtraTypeCodecs.enumNamesOf(Color.class), color);
            assertSame(ours(Codecs.of(Color.class), DataTypes.INT), ExtraTypeCodecs.enumOrdinalsOf(Color.class), color);
        }
    }

    @Test
    void noClassIsKeptAsAnotherType() {
        for (Class<?> javaType : List.of(
                byte[].class,
                Color.class,
                Character.class,
                Date.class,
                Duration.class,
                Float.class,
                Integer.class,
                Locale.class,
                StringBuilder.class,
                Year.class)) {
            assertThatThrownBy(() -> ours(Codecs.of(javaType), DataTypes.INET))
                    .isInstanceOf(CodecNotFoundException.class);
        }
    }

    @Test
    void aCodecOnTheSessionIsPreferred() {
        MutableCodecRegistry registry = new DefaultCodecRegistry("user");
        TypeCodec<Color> users = new ConvertedCodec<>(
                TypeCodecs.TEXT,
                GenericType.of(Color.class),
                Conversion.of(color -> color.name().toLowerCase(Locale.ROOT), text -> Color.RED),
                "user");
        registry.register(users);

        assertThat(Codecs.of(Color.class).find(DataTypes.TEXT, registry, "t.c")).isSameAs(users);
    }
}
