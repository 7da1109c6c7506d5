package dev.monctl.cli.progress;

import dev.monctl.validation.progress.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar in the last line of the terminal, for a run that takes longer than a second; nothing is left of it at the end. */
public final class ProgressLine implements Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int WIDTH = 79;
    private static final String ERASED = "\r" + " ".repeat(WIDTH) + "\r";

    private final PrintStream out;
    private final LongSupplier nanos;
    private final long start;
    private int steps;
    private int done;
    private @Nullable ProgressBar bar;

    ProgressLine(PrintStream out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** On standard error, where somebody looks at it; else nobody is told. */
    public static Progress onTerminal(Map<String, String> environment) {
        return Watcher.isThere(environment) ? new ProgressLine(System.err, System::nanoTime) : Progress.UNTOLD;
    }

    @Override
    public synchronized void begin(int count) {
        steps = count;
        done = 0;
        if (bar != null) {
            bar.maxHint(steps).stepTo(0);
        }
    }

    @Override
    public synchronized void done(String step) {
        done++;
        if (bar == null && nanos.getAsLong() - start > PATIENCE.toNanos()) {
            bar = bar();
        }
        if (bar != null) {
            bar.stepTo(done).setExtraMessage(step);
        }
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("monctl")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .hideEta()
                .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
                .build();
    }

    private void show(String line) {
        out.print("\r" + line);
        out.flush();
    }

    @Override
    public synchronized void end() {
        if (bar != null) {
            bar.close();
            bar = null;
            out.print(ERASED);
            out.flush();
        }
    }
}
