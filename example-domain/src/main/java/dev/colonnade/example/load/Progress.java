package dev.colonnade.example.load;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** Shows how far a task is: a bar that grows on a terminal, elsewhere a line at its end. */
final class Progress implements AutoCloseable {
    static final int WIDTH = 79;

    private static final int TASK_WIDTH = 22;

    private final ProgressBar bar;

    Progress(String task, long steps) {
        bar = new ProgressBarBuilder()
                .setTaskName("  " + task + " ".repeat(TASK_WIDTH - task.length()))
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .setConsumer(consumer())
                .hideEta()
                .build();
    }

    private static ProgressBarConsumer consumer() {
        // Since JDK 22 the JDK does not say whether this is a terminal; picocli finds out.
        return Ansi.AUTO.enabled()
                ? new ConsoleProgressBarConsumer(System.err, WIDTH)
                : new LastLineConsumer(System.err);
    }

    void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
