package dev.tallystick.time;

/**
 * The daily and weekly rhythms of people, and how strongly a profile speaks through them. All tuned numbers of this
 * package stand here and in {@link WorkingHours}.
 *
 * <p>A rhythm tells what share of a person's activity falls into each hour of the day, on weekdays and on weekend days. The
 * first two were learnt from public version histories of many countries (docs/working-hours.md); the other three
 * and the last resort, no rhythm at all, are set by judgement for people whom such histories show too rarely.
 */
final class Rhythms {

    /** Cells of a rhythm: 24 hours of weekdays, 24 hours of weekend days. */
    static final int CELLS = 48;

    /**
     * Each half-hour tells less than the one before, because people repeat themselves: a profile never counts for more
     * than this number of independent half-hours.
     */
    static final double CONCENTRATION = 40;

    /** Counts are raised to this power, so that one favourite hour does not outvote the hours of sleep. */
    static final double FLATTENING = 0.7;

    /** The share of people without any rhythm; it bounds what a profile can say against a zone. */
    static final double ARRHYTHMIC = 0.003;

    /** The share of people whose weekend is Friday and Saturday. */
    static final double WEEKEND_FROM_FRIDAY = 0.05;

    private static final double[] SHARES = {0.455, 0.455, 0.03, 0.03, 0.03};

    /** Relative shares, from midnight to midnight; weekdays first. */
    private static final int[][] HOURS = {
        // Work in office hours, hardly any at weekends.
        {
            53, 27, 18, 15, 14, 18, 42, 120, 312, 593, 822, 872, 814, 846, 948, 969, 890, 729, 507, 322, 226, 170, 127,
            89, //
            15, 10, 6, 5, 3, 2, 4, 12, 23, 31, 33, 33, 30, 25, 24, 27, 30, 27, 20, 19, 21, 19, 19, 19
        },
        // From late morning to midnight, weekends too.
        {
            265, 178, 110, 69, 48, 42, 62, 115, 195, 301, 405, 454, 453, 466, 493, 507, 501, 473, 434, 401, 392, 402,
            392, 344, //
            94, 64, 45, 31, 20, 15, 20, 34, 57, 85, 109, 130, 143, 147, 154, 162, 168, 167, 153, 141, 141, 146, 147, 128
        },
        // Late evenings after another job or when children sleep.
        {
            500, 350, 200, 100, 45, 40, 40, 50, 90, 150, 180, 170, 150, 150, 170, 200, 230, 260, 330, 450, 700, 900,
            900, 750, //
            254, 170, 85, 43, 18, 18, 18, 18, 30, 60, 80, 90, 90, 94, 102, 111, 119, 127, 149, 170, 254, 338, 338, 296
        },
        // Split days: before the family rises and after it sleeps.
        {
            202, 102, 51, 41, 102, 504, 907, 605, 202, 162, 122, 122, 122, 122, 122, 122, 122, 122, 212, 303, 706, 907,
            807, 404, //
            75, 38, 19, 16, 38, 150, 224, 187, 113, 113, 113, 113, 113, 113, 113, 113, 113, 113, 113, 113, 187, 224,
            187, 113
        },
        // Hardly anything but at weekends.
        {
            4, 3, 2, 1, 1, 1, 1, 2, 3, 4, 5, 5, 5, 5, 5, 5, 6, 8, 12, 18, 24, 26, 22, 12, //
            60, 30, 15, 8, 5, 5, 10, 25, 60, 110, 150, 170, 175, 180, 185, 190, 190, 185, 175, 165, 165, 165, 155, 120
        }
    };

    /** Logarithms of the rhythms, the last one flat. */
    private static final double[][] LOG = logs();

    private static final double[] LOG_SHARES = logShares();

    private static final double[] POWERS = powers(1024);

    private Rhythms() {}

    private static double[][] logs() {
        double[][] logs = new double[HOURS.length + 1][CELLS];
        for (int rhythm = 0; rhythm < HOURS.length; rhythm++) {
            int sum = 0;
            for (int share : HOURS[rhythm]) {
                sum += share;
            }
            for (int cell = 0; cell < CELLS; cell++) {
                logs[rhythm][cell] = Math.log((double) HOURS[rhythm][cell] / sum);
            }
        }
        for (int cell = 0; cell < CELLS; cell++) {
            logs[HOURS.length][cell] = Math.log((cell < 24 ? 0.75 : 0.25) / 24);
        }
        return logs;
    }

    private static double[] logShares() {
        double[] logs = new double[SHARES.length + 1];
        for (int rhythm = 0; rhythm < SHARES.length; rhythm++) {
            logs[rhythm] = Math.log(SHARES[rhythm] * (1 - ARRHYTHMIC));
        }
        logs[SHARES.length] = Math.log(ARRHYTHMIC);
        return logs;
    }

    private static double[] powers(int size) {
        double[] powers = new double[size];
        for (int count = 0; count < size; count++) {
            powers[count] = Math.pow(count, FLATTENING);
        }
        return powers;
    }

    /**
     * The logarithm of the likelihood of a person's half-hours, counted by the cells of a rhythm in the local time of a
     * supposed place.
     */
    static double logLikelihood(int[] counts) {
        double[] powers = new double[CELLS];
        int total = 0;
        double flattened = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            int count = counts[cell];
            powers[cell] = count < POWERS.length ? POWERS[count] : Math.pow(count, FLATTENING);
            total += count;
            flattened += powers[cell];
        }
        if (total == 0) {
            return 0;
        }
        double weight = total * (CONCENTRATION + 1) / (total + CONCENTRATION) / flattened;
        double[] sums = new double[LOG.length];
        for (int rhythm = 0; rhythm < sums.length; rhythm++) {
            sums[rhythm] = weight * dot(powers, LOG[rhythm]) + LOG_SHARES[rhythm];
        }
        return logSum(sums);
    }

    /** In four sums at a time, which do not wait for one another. */
    private static double dot(double[] some, double[] others) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int cell = 0; cell < CELLS; cell += 4) {
            a += some[cell] * others[cell];
            b += some[cell + 1] * others[cell + 1];
            c += some[cell + 2] * others[cell + 2];
            d += some[cell + 3] * others[cell + 3];
        }
        return a + b + (c + d);
    }

    /** The logarithm of the sum of numbers given by their logarithms. */
    static double logSum(double[] logs) {
        double most = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum);
    }
}
