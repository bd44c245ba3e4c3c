package dev.colonnade.behaviour.types;

import dev.colonnade.annotations.Convert;
import dev.colonnade.annotations.Converter;
import dev.colonnade.annotations.CqlType;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Tuple;
import dev.colonnade.annotations.Vector;
import dev.colonnade.convert.ZonedDateTimeAsText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/** The types of the guide. */
@SuppressWarnings("ArrayRecordComponent")
@Entity
public record Sensor(
        @PartitionKey @CqlType("timeuuid") UUID id,
        Kind kind,
        @CqlType("ascii") String serial,
        Optional<Duration> interval,
        @Vector(3) float[] position,
        SortedMap<LocalDate, Range> ranges,
        List<@CqlType("varint") Long> totals,
        @Convert(ZonedDateTimeAsText.class) ZonedDateTime installed,
        Price price) {
    /** Kept by its name. */
    public enum Kind {
        WIND,
        RAIN
    }

    /** A tuple. */
    @Tuple
    public record Range(double low, double high) {}

    /** Kept as its cents. */
    @Convert(PriceAsLong.class)
    public record Price(long cents) {}

    /** The converter of a price. */
    public static final class PriceAsLong implements Converter<Price, Long> {
        @Override
        public Long toCql(Price price) {
            return price.cents();
        }

        @Override
        public Price fromCql(Long cents) {
            return new Price(cents);
        }
    }
}
