package dev.colonnade.benchmarks.checking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What an application of two hundred statements takes to compile: without a processor, with Colonnade, and what of it
 * is checking. Cold is the first compilation of a JVM, of which several are started; warm is one after many others.
 *
 * @since 0.1.0
 */
public final class CheckingSpeed {
    private static final int TABLES = 10;
    private static final int COLD_RUNS = 5;
    private static final int WARM_UP = 60;
    private static final int WARM_RUNS = 20;

    private CheckingSpeed() {}

    /** What is measured. */
    private enum Measure {
        WITHOUT("javac alone") {
            @Override
            long nanos(Compilation compilation) {
                return compilation.withoutProcessor();
            }
        },
        WITH("javac with Colonnade") {
            @Override
            long nanos(Compilation compilation) {
                return compilation.withColonnade();
            }
        },
        CHECKING("checking alone") {
            @Override
            long nanos(Compilation compilation) {
                return compilation.checking();
            }
        };

        private final String text;

        Measure(String text) {
            this.text = text;
        }

        abstract long nanos(Compilation compilation);
    }

    /**
     * Measures, or in a JVM of its own measures one thing cold.
     *
     * @param arguments none
     * @throws IOException if no JVM can be started, or nothing be written
     * @throws InterruptedException if the wait for it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Application application = new Application(TABLES);
        Compilation compilation = new Compilation(
                application, Files.createTempDirectory("checking").toString());
        if (arguments.length > 0) {
            System.out.println(Measure.valueOf(arguments[0]).nanos(compilation));
            return;
        }
        int statements = application.statements().size();
        System.out.println("\n|                      | cold, ms | per statement | warm, ms | per statement |");
        System.out.println("| -------------------- | -------: | ------------: | -------: | ------------: |");
        for (Measure measure : Measure.values()) {
            double cold = cold(measure) / 1e6;
            double warm = warm(measure, compilation) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "| %-20s | %8.0f | %13.3f | %8.1f | %13.4f |%n",
                    measure.text,
                    cold,
                    cold / statements,
                    warm,
                    warm / statements);
        }
    }

    private static long cold(Measure measure) throws IOException, InterruptedException {
        List<Long> runs = new ArrayList<>();
        for (int i = 0; i < COLD_RUNS; i++) {
            Process jvm = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-classpath",
                            System.getProperty("java.class.path"),
                            CheckingSpeed.class.getName(),
                            measure.name())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            runs.add(Long.parseLong(new String(jvm.getInputStream().readAllBytes(), UTF_8).strip()));
            jvm.waitFor();
        }
        return median(runs);
    }

    private static long warm(Measure measure, Compilation compilation) {
        long[] runs = new long[WARM_UP + WARM_RUNS];
        Arrays.setAll(runs, i -> measure.nanos(compilation));
        return median(Arrays.stream(runs).skip(WARM_UP).boxed().toList());
    }

    private static long median(List<Long> runs) {
        return runs.stream().sorted().skip(runs.size() / 2).findFirst().orElseThrow();
    }
}
