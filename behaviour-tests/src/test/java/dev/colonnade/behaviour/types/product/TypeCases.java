package dev.colonnade.behaviour.types.product;

import com.datastax.oss.driver.api.core.data.CqlDuration;
import com.datastax.oss.driver.api.core.uuid.Uuids;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** All Java types that map to types of CQL, with the other types of CQL that they can be kept as. */
@SuppressWarnings({"EnumOrdinal", "JavaUtilDate"})
final class TypeCases {
    private static final UUID NIL = new UUID(0, 0);
    private static final UUID ONES = new UUID(-1, -1);

    private TypeCases() {}

    static List<TypeCase> all() {
        return Stream.of(numbers(), texts(), times(), others(), arrays())
                .flatMap(List::stream)
                .toList();
    }

    private static List<TypeCase> numbers() {
        BigInteger huge = BigInteger.ONE.shiftLeft(200).negate();
        return List.of(
                TypeCase.of("Bool", "Boolean", true, false).primitive("boolean"),
                TypeCase.of("Int8", "Byte", Byte.MIN_VALUE, Byte.MAX_VALUE, (byte) 0)
                        .primitive("byte"),
                TypeCase.of("Int16", "Short", Short.MIN_VALUE, Short.MAX_VALUE, (short) 0)
                        .primitive("short"),
                TypeCase.of("Int32", "Integer", Integer.MIN_VALUE, Integer.MAX_VALUE, 0)
                        .primitive("int"),
                TypeCase.of("Int64", "Long", Long.MIN_VALUE, Long.MAX_VALUE, 0L).primitive("long"),
                TypeCase.of(
                                "Float32",
                                "Float",
                                Float.MIN_VALUE,
                                Float.MAX_VALUE,
                                -0f,
                                Float.NaN,
                                Float.NEGATIVE_INFINITY)
                        .primitive("float"),
                TypeCase.of(
                                "Float64",
                                "Double",
                                Double.MIN_VALUE,
                                Double.MAX_VALUE,
                                -0d,
                                Double.NaN,
                                Double.POSITIVE_INFINITY)
                        .primitive("double"),
                TypeCase.of("Varint", "BigInteger", huge, BigInteger.ZERO, BigInteger.TEN),
                TypeCase.of(
                        "Decimal",
                        "BigDecimal",
                        new BigDecimal(huge, Integer.MAX_VALUE),
                        new BigDecimal("1E+300"),
                        new BigDecimal("0.00")),
                TypeCase.of("Int32AsBigint", "@CqlType(\"bigint\") Integer", Integer.MIN_VALUE, Integer.MAX_VALUE)
                        .primitive("int")
                        .keptAs(value -> (long) (Integer) value),
                TypeCase.of("Int64AsVarint", "@CqlType(\"varint\") Long", Long.MIN_VALUE, Long.MAX_VALUE, 0L)
                        .primitive("long")
                        .keptAs(value -> BigInteger.valueOf((Long) value)),
                TypeCase.of("Int16AsInt", "@CqlType(\"int\") Short", Short.MIN_VALUE, Short.MAX_VALUE)
                        .primitive("short")
                        .keptAs(value -> (int) (Short) value),
                TypeCase.of("Int8AsSmallint", "@CqlType(\"smallint\") Byte", Byte.MIN_VALUE, Byte.MAX_VALUE)
                        .primitive("byte")
                        .keptAs(value -> (short) (Byte) value),
                TypeCase.of("Float32AsDouble", "@CqlType(\"double\") Float", Float.MIN_VALUE, -Float.MAX_VALUE, 0.1f)
                        .primitive("float")
                        .keptAs(value -> (double) (Float) value));
    }

    private static List<TypeCase> texts() {
        return List.of(
                TypeCase.of("Text", "String", "Grüße 世界 🚆", "\u0000", "x".repeat(10_000), "")
                        .noPrimaryKey(),
                TypeCase.of("Ascii", "@CqlType(\"ascii\") String", "plain", "\u007f")
                        .noPrimaryKey(),
                TypeCase.of("Letter", "Character", 'a', 'é', '世')
                        .primitive("char")
                        .keptAs(String::valueOf),
                TypeCase.of("Uri", "URI", URI.create("https://example.org/a?b=c#d"), URI.create("urn:x:y"))
                        .keptAs(String::valueOf),
                TypeCase.of("Language", "Locale", Locale.GERMANY, Locale.forLanguageTag("sr-Latn-RS"))
                        .keptAs(value -> ((Locale) value).toLanguageTag()),
                TypeCase.of("Money", "Currency", Currency.getInstance("EUR"), Currency.getInstance("JPY"))
                        .keptAs(value -> ((Currency) value).getCurrencyCode()),
                TypeCase.of("Zone", "ZoneId", ZoneId.of("Europe/Vienna"), ZoneOffset.UTC)
                        .keptAs(value -> ((ZoneId) value).getId()),
                TypeCase.of("Named", "Colour", Colour.RED, Colour.GREEN).keptAs(value -> ((Colour) value).name()),
                TypeCase.of("Counted", "@CqlType(\"int\") Colour", Colour.RED, Colour.GREEN)
                        .keptAs(value -> ((Colour) value).ordinal()));
    }

    private static List<TypeCase> times() {
        Instant early = Instant.ofEpochMilli(Long.MIN_VALUE);
        return List.of(
                TypeCase.of("Moment", "Instant", early, Instant.ofEpochMilli(Long.MAX_VALUE), Instant.EPOCH),
                TypeCase.of("Day", "LocalDate", LocalDate.of(-5_877_641, 6, 23), LocalDate.of(5_881_580, 7, 11)),
                TypeCase.of("TimeOfDay", "LocalTime", LocalTime.MIN, LocalTime.MAX, LocalTime.NOON),
                TypeCase.of(
                                "CqlSpan",
                                "CqlDuration",
                                CqlDuration.newInstance(14, 3, 5_000_000_001L),
                                CqlDuration.newInstance(-1, -2, -3),
                                CqlDuration.newInstance(0, 0, 0))
                        .neverKey(),
                TypeCase.of("Span", "Duration", Duration.ofNanos(Long.MAX_VALUE), Duration.ofNanos(-1), Duration.ZERO)
                        .keptAs(value -> CqlDuration.newInstance(0, 0, ((Duration) value).toNanos()))
                        .neverKey(),
                TypeCase.of(
                                "OldDate",
                                "java.util.Date",
                                new Date(Long.MIN_VALUE),
                                new Date(0),
                                new Date(Long.MAX_VALUE))
                        .keptAs(value -> Instant.ofEpochMilli(((Date) value).getTime())),
                TypeCase.of("OneYear", "Year", Year.of(Year.MIN_VALUE), Year.of(2026), Year.of(Year.MAX_VALUE))
                        .keptAs(value -> ((Year) value).getValue()),
                TypeCase.of("OneMonth", "YearMonth", YearMonth.of(-44, 3), YearMonth.of(2026, 11))
                        .keptAs(String::valueOf),
                TypeCase.of(
                                "Meeting",
                                "@Convert(dev.colonnade.convert.ZonedDateTimeAsText.class) ZonedDateTime",
                                Instant.EPOCH.atZone(ZoneId.of("Europe/Vienna")),
                                Instant.EPOCH.plus(1, ChronoUnit.NANOS).atZone(ZoneOffset.UTC))
                        .keptAs(String::valueOf));
    }

    private static List<TypeCase> others() {
        return List.of(
                TypeCase.of("Id", "UUID", NIL, ONES, UUID.nameUUIDFromBytes(new byte[] {1})),
                TypeCase.of("TimeId", "@CqlType(\"timeuuid\") UUID", Uuids.startOf(0), Uuids.endOf(1_000_000_000_000L)),
                TypeCase.of("Address", "InetAddress", address(new byte[4]), address(new byte[16])),
                TypeCase.of("Bytes", "ByteBuffer", ByteBuffer.wrap(new byte[] {-128, 0, 127}), ByteBuffer.allocate(0))
                        .noPrimaryKey(),
                TypeCase.of("ByteArray", "byte[]", new byte[] {-128, 0, 127}, new byte[0])
                        .keptAs(value -> ByteBuffer.wrap((byte[]) value))
                        .neverKey());
    }

    private static List<TypeCase> arrays() {
        return List.of(
                TypeCase.of("Bools", "boolean[]", new boolean[] {true, false}, new boolean[0])
                        .keptAs(Plain::of)
                        .neverKey(),
                TypeCase.of("Int16s", "short[]", new short[] {Short.MIN_VALUE, 1}, new short[0])
                        .keptAs(Plain::of)
                        .neverKey(),
                TypeCase.of("Int32s", "int[]", new int[] {Integer.MIN_VALUE, 1}, new int[0])
                        .keptAs(Plain::of)
                        .neverKey(),
                TypeCase.of("Int64s", "long[]", new long[] {Long.MIN_VALUE, 1}, new long[0])
                        .keptAs(Plain::of)
                        .neverKey(),
                TypeCase.of("Float32s", "float[]", new float[] {Float.NaN, -0f}, new float[0])
                        .keptAs(Plain::of)
                        .neverKey(),
                TypeCase.of("Float64s", "double[]", new double[] {Double.NaN, -0d}, new double[0])
                        .keptAs(Plain::of)
                        .neverKey());
    }

    private static InetAddress address(byte[] bytes) {
        bytes[0] = 1;
        bytes[bytes.length - 1] = -1;
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
