package dev.colonnade.convert;

import dev.colonnade.annotations.Converter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Keeps a {@code Duration} as a {@code bigint} of milliseconds. One with a part of a millisecond is refused.
 *
 * @since 0.1.0
 */
public final class DurationAsMillis implements Converter<Duration, Long> {
    /** Makes the converter. */
    public DurationAsMillis() {}

    @Override
    public Long toCql(Duration value) {
        if (!value.equals(value.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException(value + " has a part of a millisecond, which would be lost");
        }
        return value.toMillis();
    }

    @Override
    public Duration fromCql(Long value) {
        return Duration.ofMillis(value);
    }
}
