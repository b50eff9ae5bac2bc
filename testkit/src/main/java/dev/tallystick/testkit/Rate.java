package dev.tallystick.testkit;

import java.util.Locale;

/**
 * A share of lives, with its 95 % interval after Wilson (1927), which holds for small shares and small counts as well.
 *
 * @param count how many
 * @param total of how many, at least 1
 */
public record Rate(int count, int total) {

    private static final double Z = 1.959964;

    /**
     * Checks the numbers.
     *
     * @param count how many
     * @param total of how many, at least 1
     * @throws IllegalArgumentException if the count is not within 0 and the total, or the total is less than 1
     */
    public Rate {
        if (total < 1 || count < 0 || count > total) {
            throw new IllegalArgumentException("not a share: " + count + " of " + total);
        }
    }

    /**
     * Returns the share.
     *
     * @return 0 to 1
     */
    public double share() {
        return (double) count / total;
    }

    /**
     * Returns the lower end of the 95 % interval.
     *
     * @return 0 to 1
     */
    public double low() {
        return Math.max(0, centre() - halfWidth());
    }

    /**
     * Returns the upper end of the 95 % interval.
     *
     * @return 0 to 1
     */
    public double high() {
        return Math.min(1, centre() + halfWidth());
    }

    private double centre() {
        return (share() + Z * Z / (2 * total)) / (1 + Z * Z / total);
    }

    private double halfWidth() {
        return Z / (1 + Z * Z / total) * Math.sqrt(share() * (1 - share()) / total + Z * Z / (4.0 * total * total));
    }

    /** Returns the share with its interval, for example {@code 0.25 % (0.11 to 0.58)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f %% (%.2f to %.2f)", 100 * share(), 100 * low(), 100 * high());
    }
}
