package dev.colonnade.benchmarks.checking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures one thing many times; the result is the median, in milliseconds. */
final class Runs {
    private static final int COLD = 5;
    private static final Duration WARM = Duration.ofSeconds(30);
    private static final double NANOS_PER_MILLI = 1e6;

    private Runs() {}

    /** The first compilation of a JVM, of which several are started. */
    static double cold(Measure measure, int tables) throws IOException, InterruptedException {
        List<Long> runs = new ArrayList<>();
        for (int i = 0; i < COLD; i++) {
            Process jvm = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-classpath",
                            System.getProperty("java.class.path"),
                            CheckingSpeed.class.getName(),
                            measure.name(),
                            String.valueOf(tables))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            runs.add(Long.parseLong(new String(jvm.getInputStream().readAllBytes(), UTF_8).strip()));
            jvm.waitFor();
        }
        return median(runs);
    }

    /** The last quarter of the compilations that one JVM makes in some time. */
    static double warm(Measure measure, Compilation compilation) {
        List<Long> runs = new ArrayList<>();
        long end = System.nanoTime() + WARM.toNanos();
        while (System.nanoTime() < end) {
            runs.add(measure.nanos(compilation));
        }
        return median(runs.subList(runs.size() * 3 / 4, runs.size()));
    }

    private static double median(List<Long> runs) {
        return runs.stream().sorted().skip(runs.size() / 2).findFirst().orElseThrow() / NANOS_PER_MILLI;
    }
}
