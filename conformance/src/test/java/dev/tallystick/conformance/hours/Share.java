package dev.tallystick.conformance.hours;

import java.util.Locale;

/** A count out of a total, with the interval of Wilson that holds the true share in 95 of 100 cases. */
final class Share {

    private static final double Z = 1.96;

    private int hits;
    private int total;

    void add(boolean hit) {
        total++;
        if (hit) {
            hits++;
        }
    }

    @Override
    public String toString() {
        if (total == 0) {
            return "none";
        }
        double share = (double) hits / total;
        double middle = (share + Z * Z / (2 * total)) / (1 + Z * Z / total);
        double half = Z / (1 + Z * Z / total) * Math.sqrt(share * (1 - share) / total + Z * Z / (4.0 * total * total));
        return String.format(
                Locale.ROOT,
                "%d of %d: %.1f %% (%.1f to %.1f)",
                hits,
                total,
                100 * share,
                100 * Math.max(0, middle - half),
                100 * Math.min(1, middle + half));
    }
}
