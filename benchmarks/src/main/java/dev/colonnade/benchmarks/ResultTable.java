package dev.colonnade.benchmarks;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** The results side by side: how many times as fast as the driver's own mapper each way is. */
final class ResultTable {
    private static final String HEAD = """

            |      | entity | way           | cpu ns | x driver mapper |  B/op | clock ns |
            | ---- | ------ | ------------- | -----: | --------------: | ----: | -------: |
            """;

    private final List<Figures> results;

    private ResultTable(List<Figures> results) {
        this.results = results;
    }

    static String of(Collection<RunResult> results) {
        return new ResultTable(results.stream()
                        .map(Figures::of)
                        .sorted(comparing(Figures::operation)
                                .reversed()
                                .thenComparing(Figures::shape)
                                .thenComparing(Figures::variant))
                        .toList())
                .print();
    }

    private String print() {
        return results.stream().map(this::line).collect(joining("\n", HEAD, "\n"));
    }

    private String line(Figures figures) {
        return String.format(
                Locale.ROOT,
                "| %-4s | %-6s | %-13s | %6.0f | %15s | %5.0f | %8.0f |",
                figures.operation(),
                lower(figures.shape()),
                lower(figures.variant()),
                figures.cpu(),
                ratio(figures),
                figures.bytes(),
                figures.clock());
    }

    private String ratio(Figures figures) {
        return results.stream()
                .filter(other -> other.variant() == Variant.DRIVER_MAPPER && other.isBeside(figures))
                .map(driver -> String.format(Locale.ROOT, "%.2f", driver.cpu() / figures.cpu()))
                .findFirst()
                .orElse("");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
