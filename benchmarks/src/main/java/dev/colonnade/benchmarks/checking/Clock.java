package dev.colonnade.benchmarks.checking;

import java.lang.management.ManagementFactory;

/** The time that the processor spends on this thread: what other work a machine has is not in it. */
final class Clock {
    private Clock() {}

    static long of(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
