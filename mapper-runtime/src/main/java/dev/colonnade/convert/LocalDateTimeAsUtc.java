package dev.colonnade.convert;

import dev.colonnade.annotations.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Keeps a {@code LocalDateTime} as the {@code timestamp} at which clocks in UTC show it, and reads it likewise,
 * wherever the program runs.
 *
 * <p>A {@code timestamp} has milliseconds: a part of one is cut off, as the driver does with an {@code Instant}.
 *
 * @since 0.1.0
 */
public final class LocalDateTimeAsUtc implements Converter<LocalDateTime, Instant> {
    /** Makes the converter. */
    public LocalDateTimeAsUtc() {}

    @Override
    public Instant toCql(LocalDateTime value) {
        return value.toInstant(ZoneOffset.UTC);
    }

    @Override
    public LocalDateTime fromCql(Instant value) {
        return LocalDateTime.ofInstant(value, ZoneOffset.UTC);
    }
}
