package dev.colonnade.convert;

import dev.colonnade.annotations.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Keeps the moment of an {@code OffsetDateTime} as a {@code timestamp}. Its offset is lost: it is read in UTC.
 *
 * <p>A {@code timestamp} has milliseconds: a part of one is cut off, as the driver does with an {@code Instant}.
 *
 * @since 0.1.0
 */
public final class OffsetDateTimeAsUtc implements Converter<OffsetDateTime, Instant> {
    /** Makes the converter. */
    public OffsetDateTimeAsUtc() {}

    @Override
    public Instant toCql(OffsetDateTime value) {
        return value.toInstant();
    }

    @Override
    public OffsetDateTime fromCql(Instant value) {
        return value.atOffset(ZoneOffset.UTC);
    }
}
