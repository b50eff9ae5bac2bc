package dev.tallystick.social.photo;

import java.util.Arrays;

/** The 64 lowest frequencies of a small square picture, by a discrete cosine transform of the second kind. */
final class Frequencies {

    /** Pixels on a side of the small picture. */
    static final int SIDE = 32;

    private static final int KEPT = 8;

    /** By frequency and pixel; exact to the last bit on every machine. */
    private static final double[][] WAVES = waves();

    /** Row by row, from the mean on. */
    private final double[] values;

    private Frequencies(double[] values) {
        this.values = values;
    }

    private static double[][] waves() {
        double[][] waves = new double[KEPT][SIDE];
        for (int frequency = 0; frequency < KEPT; frequency++) {
            for (int pixel = 0; pixel < SIDE; pixel++) {
                waves[frequency][pixel] = StrictMath.cos(Math.PI * frequency * (2 * pixel + 1) / (2 * SIDE));
            }
        }
        return waves;
    }

    static Frequencies of(float[] picture) {
        double[] across = new double[SIDE * KEPT];
        for (int y = 0; y < SIDE; y++) {
            for (int frequency = 0; frequency < KEPT; frequency++) {
                double sum = 0;
                for (int x = 0; x < SIDE; x++) {
                    sum += picture[y * SIDE + x] * WAVES[frequency][x];
                }
                across[y * KEPT + frequency] = sum;
            }
        }
        double[] values = new double[KEPT * KEPT];
        for (int frequency = 0; frequency < KEPT; frequency++) {
            for (int column = 0; column < KEPT; column++) {
                double sum = 0;
                for (int y = 0; y < SIDE; y++) {
                    sum += across[y * KEPT + column] * WAVES[frequency][y];
                }
                values[frequency * KEPT + column] = sum;
            }
        }
        return new Frequencies(values);
    }

    /** Those of the mirror image: waves that end as they do not begin change sign. */
    Frequencies mirrored() {
        double[] mirrored = values.clone();
        for (int i = 1; i < mirrored.length; i += 2) {
            mirrored[i] = -mirrored[i];
        }
        return new Frequencies(mirrored);
    }

    /** One bit each, for more than the median. */
    PhotoHash hash() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double median = (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        long bits = 0;
        for (double value : values) {
            bits = (bits << 1) | (value > median ? 1 : 0);
        }
        return new PhotoHash(bits);
    }
}
