package dev.tallystick.time;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;

/**
 * A range of offsets from UTC, both ends included. Where clocks change it is the offset of standard time.
 *
 * @param from the western end
 * @param to the eastern end
 */
public record OffsetRange(ZoneOffset from, ZoneOffset to) {

    /**
     * Checks the order.
     *
     * @param from the western end
     * @param to the eastern end
     * @throws IllegalArgumentException if the eastern end lies west of the western one
     */
    public OffsetRange {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (to.getTotalSeconds() < from.getTotalSeconds()) {
            throw new IllegalArgumentException("range ends before it begins: " + from + " to " + to);
        }
    }

    /**
     * Returns the range in words, such as {@code UTC+8 to +10} or {@code UTC-3:30}.
     *
     * @return the words
     */
    public String inWords() {
        return from.equals(to) ? "UTC" + words(from) : "UTC" + words(from) + " to " + words(to);
    }

    private static String words(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        int rest = minutes % 60;
        return sign + minutes / 60 + (rest == 0 ? "" : (rest < 10 ? ":0" : ":") + rest);
    }
}
