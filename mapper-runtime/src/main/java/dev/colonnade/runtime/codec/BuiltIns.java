package dev.colonnade.runtime.codec;

import static java.util.Map.entry;

import com.datastax.oss.driver.api.core.data.CqlDuration;
import com.datastax.oss.driver.api.core.type.DataType;
import com.datastax.oss.driver.api.core.type.DataTypes;
import com.datastax.oss.driver.api.core.type.codec.CodecNotFoundException;
import com.datastax.oss.driver.api.core.type.codec.ExtraTypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.TypeCodec;
import com.datastax.oss.driver.api.core.type.codec.registry.CodecRegistry;
import com.datastax.oss.driver.api.core.type.reflect.GenericType;
import dev.colonnade.annotations.Converter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The codecs of classes that the driver has none for, or none for that type of CQL. One line a class. */
final class BuiltIns {
    private static final Set<DataType> TEXTS = Set.of(DataTypes.TEXT, DataTypes.ASCII);
    private static final Set<DataType> NUMBERS = Set.of(DataTypes.INT, DataTypes.SMALLINT, DataTypes.TINYINT);

    private static final Map<Class<?>, CodecFinder<?>> BY_CLASS = Map.ofEntries(
            entry(byte[].class, bytes()),
            entry(Byte.class, wider(Byte.class, Byte.BYTES, IntegerCodec.OfByte::new)),
            entry(Short.class, wider(Short.class, Short.BYTES, IntegerCodec.OfShort::new)),
            entry(Integer.class, wider(Integer.class, Integer.BYTES, IntegerCodec.OfInt::new)),
            entry(Long.class, wider(Long.class, Long.BYTES, IntegerCodec.OfLong::new)),
            entry(Float.class, floatAsDouble()),
            entry(Character.class, text(Character.class, Conversions.CHARACTER)),
            entry(Currency.class, text(Currency.class, Conversions.CURRENCY)),
            entry(Locale.class, text(Locale.class, Conversions.LOCALE)),
            entry(URI.class, text(URI.class, Conversions.URI)),
            entry(YearMonth.class, text(YearMonth.class, Conversions.YEAR_MONTH)),
            entry(ZoneId.class, text(ZoneId.class, Conversions.ZONE_ID)),
            entry(Year.class, number(Year.class, Conversions.YEAR)),
            entry(Date.class, as(Date.class, Instant.class, DataTypes.TIMESTAMP, Conversions.DATE)),
            entry(Duration.class, as(Duration.class, CqlDuration.class, DataTypes.DURATION, Conversions.DURATION)));

    private BuiltIns() {}

    /** Finds the codec of a class. */
    @SuppressWarnings("unchecked")
    static <T> CodecFinder<TypeCodec<T>> of(Class<T> type) {
        CodecFinder<TypeCodec<T>> none =
                (cqlType, registry, where) -> Absent.orRefuse(cqlType, GenericType.of(type), where, () -> null);
        CodecFinder<TypeCodec<T>> found =
                type.isEnum() ? constants(type) : (CodecFinder<TypeCodec<T>>) BY_CLASS.getOrDefault(type, none);
        return (cqlType, registry, where) -> (cqlType == Absent.TYPE ? none : found).find(cqlType, registry, where);
    }

    private static <T> CodecFinder<TypeCodec<T>> constants(Class<T> type) {
        EnumConstants<T> constants = new EnumConstants<>(type);
        CodecFinder<TypeCodec<T>> byName = text(type, Conversion.of(constants::name, constants::named));
        CodecFinder<TypeCodec<T>> byOrdinal = number(type, Conversion.of(constants::ordinal, constants::at));
        return (cqlType, registry, where) ->
                (TEXTS.contains(cqlType) ? byName : byOrdinal).find(cqlType, registry, where);
    }

    private static CodecFinder<TypeCodec<byte[]>> bytes() {
        return (type, registry, where) -> {
            check(type.equals(DataTypes.BLOB), type, byte[].class);
            return ExtraTypeCodecs.BLOB_TO_ARRAY;
        };
    }

    private static CodecFinder<TypeCodec<Float>> floatAsDouble() {
        return (type, registry, where) -> {
            check(type.equals(DataTypes.DOUBLE), type, Float.class);
            return new FloatAsDoubleCodec(where);
        };
    }

    private static <T extends Number> CodecFinder<TypeCodec<T>> wider(
            Class<T> javaType, int bytes, BiFunction<IntegerType, String, IntegerCodec<T>> codec) {
        return (type, registry, where) -> {
            Optional<IntegerType> integer = IntegerType.of(type).filter(found -> found.has(bytes));
            check(integer.isPresent(), type, javaType);
            return codec.apply(integer.orElseThrow(), where);
        };
    }

    private static <T> CodecFinder<TypeCodec<T>> text(Class<T> javaType, Converter<T, String> converter) {
        return (type, registry, where) -> {
            check(TEXTS.contains(type), type, javaType);
            return converted(Codecs.of(String.class), javaType, converter).find(type, registry, where);
        };
    }

    private static <T, C> CodecFinder<TypeCodec<T>> as(
            Class<T> javaType, Class<C> target, DataType cqlType, Converter<T, C> converter) {
        return (type, registry, where) -> {
            check(type.equals(cqlType), type, javaType);
            return converted(Codecs.of(target), javaType, converter).find(type, registry, where);
        };
    }

    private static <T> CodecFinder<TypeCodec<T>> number(Class<T> javaType, Converter<T, Integer> converter) {
        return (type, registry, where) -> {
            check(NUMBERS.contains(type), type, javaType);
            return converted(BuiltIns::integer, javaType, converter).find(type, registry, where);
        };
    }

    /** An int where it is known to be small enough, too. */
    private static TypeCodec<Integer> integer(DataType type, CodecRegistry registry, String where) {
        return type.equals(DataTypes.INT)
                ? Codecs.of(Integer.class).find(type, registry, where)
                : new IntegerCodec.OfInt(IntegerType.of(type).orElseThrow(), where);
    }

    private static <T, C> CodecFinder<TypeCodec<T>> converted(
            CodecFinder<TypeCodec<C>> target, Class<T> javaType, Converter<T, C> converter) {
        return Codecs.converted(javaType, converter, target);
    }

    private static void check(boolean fits, DataType type, Class<?> javaType) {
        if (!fits) {
            throw new CodecNotFoundException(type, GenericType.of(javaType));
        }
    }
}
