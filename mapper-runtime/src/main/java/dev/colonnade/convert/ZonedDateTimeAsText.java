package dev.colonnade.convert;

import dev.colonnade.annotations.Converter;
import java.time.ZonedDateTime;

/**
 * Keeps a {@code ZonedDateTime} as a {@code text} in ISO form, with its offset and zone and to the nanosecond:
 * {@code 2026-03-29T02:30+01:00[Europe/Berlin]}. Texts are not in the order of time.
 *
 * @since 0.1.0
 */
public final class ZonedDateTimeAsText implements Converter<ZonedDateTime, String> {
    /** Makes the converter. */
    public ZonedDateTimeAsText() {}

    @Override
    public String toCql(ZonedDateTime value) {
        return value.toString();
    }

    @Override
    public ZonedDateTime fromCql(String value) {
        return ZonedDateTime.parse(value);
    }
}
