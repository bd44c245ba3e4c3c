package dev.colonnade.convert;

import dev.colonnade.annotations.Converter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Keeps the moment of a {@code ZonedDateTime} as a {@code timestamp}. Its zone is lost: it is read in UTC.
 *
 * <p>A {@code timestamp} has milliseconds: a part of one is cut off, as the driver does with an {@code Instant}.
 *
 * @since 0.1.0
 */
public final class ZonedDateTimeAsUtc implements Converter<ZonedDateTime, Instant> {
    /** Makes the converter. */
    public ZonedDateTimeAsUtc() {}

    @Override
    public Instant toCql(ZonedDateTime value) {
        return value.toInstant();
    }

    @Override
    public ZonedDateTime fromCql(Instant value) {
        return value.atZone(ZoneOffset.UTC);
    }
}
