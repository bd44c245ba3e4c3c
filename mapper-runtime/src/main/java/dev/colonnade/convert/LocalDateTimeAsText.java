package dev.colonnade.convert;

import dev.colonnade.annotations.Converter;
import java.time.LocalDateTime;

/**
 * Keeps a {@code LocalDateTime} as a {@code text} in ISO form, to the nanosecond: {@code 2026-03-29T02:30}.
 *
 * @since 0.1.0
 */
public final class LocalDateTimeAsText implements Converter<LocalDateTime, String> {
    /** Makes the converter. */
    public LocalDateTimeAsText() {}

    @Override
    public String toCql(LocalDateTime value) {
        return value.toString();
    }

    @Override
    public LocalDateTime fromCql(String value) {
        return LocalDateTime.parse(value);
    }
}
