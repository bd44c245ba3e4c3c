package dev.colonnade.convert;

import dev.colonnade.annotations.Converter;
import java.time.Duration;

/**
 * Keeps a {@code Duration} as a {@code bigint} of nanoseconds. One of more than 292 years is refused.
 *
 * @since 0.1.0
 */
public final class DurationAsNanos implements Converter<Duration, Long> {
    /** Makes the converter. */
    public DurationAsNanos() {}

    @Override
    public Long toCql(Duration value) {
        return value.toNanos();
    }

    @Override
    public Duration fromCql(Long value) {
        return Duration.ofNanos(value);
    }
}
