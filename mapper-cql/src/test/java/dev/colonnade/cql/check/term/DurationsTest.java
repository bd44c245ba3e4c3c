package dev.colonnade.cql.check.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1y2mo3w4d5h6m7s8ms9us10ns",
                "-2d",
                "10µs",
                "P1Y2M3DT4H5M6S",
                "P3W",
                "P0001-02-03T04:05:06",
                "P",
                "178956970y",
                "9223372036854775807ns"
            })
    void takesWhatTheServerTakes(String text) {
        assertThat(Durations.isDuration(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5", "1d1d", "1d2y", "P1D2Y", "P1W2D", "178956971y", "9223372036854775808ns", "1x", "1h "})
    void refusesWhatTheServerRefuses(String text) {
        assertThat(Durations.isDuration(text)).isFalse();
    }
}
