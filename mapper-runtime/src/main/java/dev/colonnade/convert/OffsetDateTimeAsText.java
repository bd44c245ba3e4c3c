package dev.colonnade.convert;

import dev.colonnade.annotations.Converter;
import java.time.OffsetDateTime;

/**
 * Keeps an {@code OffsetDateTime} as a {@code text} in ISO form, with its offset and to the nanosecond:
 * {@code 2026-03-29T02:30+01:00}. Texts are not in the order of time.
 *
 * @since 0.1.0
 */
public final class OffsetDateTimeAsText implements Converter<OffsetDateTime, String> {
    /** Makes the converter. */
    public OffsetDateTimeAsText() {}

    @Override
    public String toCql(OffsetDateTime value) {
        return value.toString();
    }

    @Override
    public OffsetDateTime fromCql(String value) {
        return OffsetDateTime.parse(value);
    }
}
