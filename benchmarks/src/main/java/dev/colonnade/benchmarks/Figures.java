package dev.colonnade.benchmarks;

import static java.util.Objects.requireNonNull;

import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark gave.
 *
 * @param operation what was done: {@code read}
 * @param shape the entity
 * @param variant the way to map it
 * @param cpu the time of the processor in the quickest iteration, in nanoseconds
 * @param clock the time of the clock in the quickest iteration, in nanoseconds
 * @param bytes what was allocated each time
 */
record Figures(String operation, Shape shape, Variant variant, double cpu, double clock, double bytes) {
    static Figures of(RunResult result) {
        return new Figures(
                result.getPrimaryResult().getLabel(),
                Shape.valueOf(result.getParams().getParam("shape")),
                Variant.valueOf(result.getParams().getParam("variant")),
                secondary(result, CpuTimeProfiler.LABEL),
                result.getPrimaryResult().getStatistics().getMin(),
                secondary(result, "gc.alloc.rate.norm"));
    }

    private static double secondary(RunResult result, String label) {
        return requireNonNull(result.getSecondaryResults().get(label)).getScore();
    }

    boolean isBeside(Figures other) {
        return operation.equals(other.operation) && shape == other.shape;
    }
}
