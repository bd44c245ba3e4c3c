package dev.colonnade.benchmarks.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/**
 * What an application takes to compile: without a processor, with Colonnade, and what of it is checking. A cold
 * compilation loads the classes of all that it uses, so it is measured with a few statements and with many: what one
 * more costs is the difference. A warm one is the last of many in one JVM.
 *
 * @since 0.1.0
 */
public final class CheckingSpeed {
    private static final int FEW_TABLES = 1;
    private static final int MANY_TABLES = 10;

    private CheckingSpeed() {}

    /**
     * Measures, or in a JVM of its own measures one thing cold.
     *
     * @param arguments none
     * @throws IOException if no JVM can be started, or nothing be written
     * @throws InterruptedException if the wait for it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            Compilation compilation = compilation(Integer.parseInt(arguments[1]));
            System.out.println(Measure.valueOf(arguments[0]).nanos(compilation));
            return;
        }
        int few = new Application(FEW_TABLES).statements().size();
        int many = new Application(MANY_TABLES).statements().size();
        System.out.printf(
                "%n| ms                   | cold: %d statements | cold: %d | one more | warm: %d | of it each |%n",
                few, many, many);
        System.out.println(
                "| -------------------- | ------------------: | --------: | -------: | --------: | ---------: |");
        for (Measure measure : Measure.values()) {
            double coldFew = Runs.cold(measure, FEW_TABLES);
            double coldMany = Runs.cold(measure, MANY_TABLES);
            double warm = Runs.warm(measure, compilation(MANY_TABLES));
            System.out.printf(
                    Locale.ROOT,
                    "| %-20s | %19.0f | %9.0f | %8.3f | %9.1f | %10.4f |%n",
                    measure.text(),
                    coldFew,
                    coldMany,
                    (coldMany - coldFew) / (many - few),
                    warm,
                    warm / many);
        }
    }

    private static Compilation compilation(int tables) throws IOException {
        return new Compilation(
                new Application(tables), Files.createTempDirectory("checking").toString());
    }
}
