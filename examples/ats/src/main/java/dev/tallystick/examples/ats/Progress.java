package dev.tallystick.examples.ats;

import java.time.Duration;
import java.util.Locale;

/** One line that tells how far a long run has come; only for a terminal. */
final class Progress {

    private static final int MANY_FILES = 200;
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private final Terminal terminal;
    private final int total;
    private final long start;
    private long shown;
    private boolean visible;

    Progress(Terminal terminal, int total) {
        this.terminal = terminal;
        this.total = total;
        this.start = System.nanoTime();
        this.shown = start - INTERVAL.toNanos();
    }

    /** Removes the line, so that something else can be written. */
    void clear() {
        if (visible) {
            terminal.err().print("\r" + " ".repeat(40) + "\r");
            terminal.err().flush();
            visible = false;
        }
    }

    /** Shows how many files are done, if the run is a long one. */
    void show(int done) {
        long now = System.nanoTime();
        boolean isLong = total > MANY_FILES || now - start > LONG.toNanos();
        if (!terminal.interactive() || !isLong || now - shown < INTERVAL.toNanos()) {
            return;
        }
        terminal.err().print(String.format(Locale.ROOT, "\rscreened %,d of %,d", done, total));
        terminal.err().flush();
        shown = now;
        visible = true;
    }
}
