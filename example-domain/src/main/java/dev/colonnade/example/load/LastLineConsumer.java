package dev.colonnade.example.load;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** Prints the bar once, as it is at the end: files and pipes cannot overwrite a line. */
final class LastLineConsumer implements ProgressBarConsumer {
    private final PrintStream out;
    private String line = "";

    LastLineConsumer(PrintStream out) {
        this.out = out;
    }

    @Override
    public int getMaxRenderedLength() {
        return Progress.WIDTH;
    }

    @Override
    public void accept(String rendered) {
        line = rendered;
    }

    @Override
    public void close() {
        out.println(line);
    }
}
