package dev.tallystick.examples.payroll;

import java.io.Closeable;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the last line of a terminal, and the errors above it; without a terminal the errors only. */
final class Progress implements Closeable {

    private final Terminal terminal;
    private final LongSupplier position;
    private final Optional<ProgressBar> bar;

    /** Begins at a position of as many bytes. */
    Progress(Terminal terminal, LongSupplier position, long bytes) {
        this.terminal = terminal;
        this.position = position;
        this.bar = terminal.interactive() ? Optional.of(bar(new LastLine(terminal), bytes)) : Optional.empty();
    }

    /** Shows how far the file has been read, and how many payees were screened. */
    void show(long payees) {
        bar.ifPresent(shown ->
                shown.stepTo(position.getAsLong()).setExtraMessage(String.format(Locale.ROOT, " %,d payees", payees)));
    }

    void error(String message) {
        synchronized (terminal) {
            if (bar.isPresent()) {
                terminal.err().print(LastLine.ERASE);
            }
            terminal.err().println(message);
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    private static ProgressBar bar(ProgressBarConsumer line, long bytes) {
        return ProgressBar.builder()
                .setTaskName("Screening")
                .setInitialMax(bytes)
                .setUnit(" kB", 1000)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(line)
                .build();
    }

    /** Draws the bar over itself, and removes it at the end. */
    private static final class LastLine implements ProgressBarConsumer {

        private static final String ERASE = "\r\u001b[2K";
        private static final int WIDTH = 100;

        private final Terminal terminal;

        LastLine(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String line) {
            synchronized (terminal) {
                terminal.err().print(ERASE + line);
                terminal.err().flush();
            }
        }

        @Override
        public void close() {
            accept("");
        }
    }
}
