package dev.tallystick.check;

import java.time.Duration;

/** The time by which a screening should be done. A check that works long looks at it between items. */
public final class Deadline {

    private static final Deadline NONE = new Deadline(false, 0);

    private final boolean limited;
    private final long nanoTime;

    private Deadline(boolean limited, long nanoTime) {
        this.limited = limited;
        this.nanoTime = nanoTime;
    }

    /**
     * Returns a deadline that never comes.
     *
     * @return no deadline
     */
    public static Deadline none() {
        return NONE;
    }

    /**
     * Returns a deadline.
     *
     * @param fromNow how long from now
     * @return the deadline
     */
    public static Deadline in(Duration fromNow) {
        return new Deadline(true, System.nanoTime() + fromNow.toNanos());
    }

    /**
     * Tells whether the time is over.
     *
     * @return true if so
     */
    public boolean isOver() {
        return limited && System.nanoTime() - nanoTime > 0;
    }
}
