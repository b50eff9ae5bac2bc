package dev.tallystick.conformance.histories;

import java.util.Locale;

/** A count out of a total, with the interval of Wilson that holds the true share in 95 of 100 cases. */
final class Share {

    private static final double Z = 1.96;

    private Share() {}

    static String of(long hits, long total) {
        if (total == 0) {
            return "none";
        }
        double share = (double) hits / total;
        double middle = (share + Z * Z / (2 * total)) / (1 + Z * Z / total);
        double half = Z / (1 + Z * Z / total) * Math.sqrt(share * (1 - share) / total + Z * Z / (4.0 * total * total));
        return String.format(
                Locale.ROOT,
                "%d of %d: %.2f %% (%.2f to %.2f)",
                hits,
                total,
                100 * share,
                100 * Math.max(0, middle - half),
                100 * Math.min(1, middle + half));
    }
}
