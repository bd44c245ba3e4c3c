package dev.colonnade.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.datastax.oss.driver.api.core.ProtocolVersion;
import com.datastax.oss.driver.api.core.type.codec.ExtraTypeCodecs;
import com.datastax.oss.driver.api.core.type.codec.TypeCodecs;
import dev.colonnade.annotations.Converter;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvertersTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZonedDateTime ZONED = ZonedDateTime.of(2026, 3, 29, 3, 30, 0, 1, BERLIN);

    private static <J, C> void assertKept(Converter<J, C> converter, J value, C kept) {
        assertThat(converter.toCql(value)).isEqualTo(kept);
        assertThat(converter.fromCql(kept)).isEqualTo(value);
    }

    @Test
    void textKeepsTheZone() {
        ZonedDateTime twice =
                ZonedDateTime.ofLocal(LocalDateTime.of(2026, 10, 25, 2, 30), BERLIN, ZoneOffset.ofHours(1));

        assertKept(new ZonedDateTimeAsText(), ZONED, "2026-03-29T03:30:00.000000001+02:00[Europe/Berlin]");
        assertKept(new ZonedDateTimeAsText(), twice, "2026-10-25T02:30+01:00[Europe/Berlin]");
        assertKept(new OffsetDateTimeAsText(), ZONED.toOffsetDateTime(), "2026-03-29T03:30:00.000000001+02:00");
        assertKept(new LocalDateTimeAsText(), ZONED.toLocalDateTime(), "2026-03-29T03:30:00.000000001");
    }

    @Test
    void textKeepsExtremes() {
        for (LocalDateTime value :
                List.of(LocalDateTime.MIN, LocalDateTime.MAX, LocalDateTime.of(10_000, 1, 1, 0, 0))) {
            assertThat(new LocalDateTimeAsText().fromCql(new LocalDateTimeAsText().toCql(value)))
                    .isEqualTo(value);
        }
        for (OffsetDateTime value : List.of(OffsetDateTime.MIN, OffsetDateTime.MAX)) {
            assertThat(new OffsetDateTimeAsText().fromCql(new OffsetDateTimeAsText().toCql(value)))
                    .isEqualTo(value);
        }
    }

    @Test
    void otherTextIsRefused() {
        assertThatThrownBy(() -> new ZonedDateTimeAsText().fromCql("2026-03-29T03:30"))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new OffsetDateTimeAsText().fromCql("")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new LocalDateTimeAsText().fromCql("2026-03-29"))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void aTimestampIsReadInUtc() {
        Instant moment = ZONED.toInstant();

        assertThat(new ZonedDateTimeAsUtc().toCql(ZONED)).isEqualTo(moment);
        assertThat(new ZonedDateTimeAsUtc().fromCql(moment)).isEqualTo(ZONED.withZoneSameInstant(ZoneOffset.UTC));
        assertThat(new OffsetDateTimeAsUtc().toCql(ZONED.toOffsetDateTime())).isEqualTo(moment);
        assertThat(new OffsetDateTimeAsUtc().fromCql(moment)).isEqualTo(moment.atOffset(ZoneOffset.UTC));
        assertKept(new LocalDateTimeAsUtc(), LocalDateTime.of(1969, 12, 31, 23, 59), Instant.ofEpochSecond(-60));
    }

    @Test
    void timestampsAreThoseOfTheDriversExtraCodecs() {
        ProtocolVersion version = ProtocolVersion.DEFAULT;

        assertThat(TypeCodecs.TIMESTAMP.encode(new ZonedDateTimeAsUtc().toCql(ZONED), version))
                .isEqualTo(ExtraTypeCodecs.ZONED_TIMESTAMP_UTC.encode(ZONED, version));
        assertThat(TypeCodecs.TIMESTAMP.encode(new LocalDateTimeAsUtc().toCql(ZONED.toLocalDateTime()), version))
                .isEqualTo(ExtraTypeCodecs.localTimestampAt(ZoneOffset.UTC).encode(ZONED.toLocalDateTime(), version));
    }

    @Test
    void durationsAreNumbers() {
        assertKept(new DurationAsNanos(), Duration.ofNanos(Long.MAX_VALUE), Long.MAX_VALUE);
        assertKept(new DurationAsNanos(), Duration.ofNanos(Long.MIN_VALUE), Long.MIN_VALUE);
        assertKept(new DurationAsMillis(), Duration.ofSeconds(-1, 1_000_000), -999L);
        assertKept(new DurationAsMillis(), Duration.ofMillis(Long.MAX_VALUE), Long.MAX_VALUE);
    }

    @Test
    void whatWouldBeLostOfADurationIsRefused() {
        assertThatThrownBy(() -> new DurationAsNanos().toCql(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(ArithmeticException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DurationAsMillis().toCql(Duration.ofNanos(1_000_001)))
                .withMessage("PT0.001000001S has a part of a millisecond, which would be lost");
    }
}
