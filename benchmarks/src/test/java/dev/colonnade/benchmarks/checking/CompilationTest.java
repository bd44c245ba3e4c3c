package dev.colonnade.benchmarks.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The application compiles without an error: else there is nothing to measure. */
class CompilationTest {
    @ParameterizedTest
    @EnumSource
    void compiles(Measure measure, @TempDir Path folder) {
        assertThat(measure.nanos(new Compilation(new Application(1), folder.toString())))
                .isPositive();
    }
}
