package dev.tallystick.social.photo;

import java.util.Arrays;

/** The brightness of each pixel of a picture. */
final class Brightness {

    private static final int SIDE = Frequencies.SIDE;

    /** Less than a picture that was stored once as a poor JPEG shows by itself. */
    private static final double FLAT = 0.02;

    private final int width;
    private final int height;
    private final float[] pixels;

    /** Takes pixels row by row, from 0, black, to 1, white. */
    Brightness(int width, int height, float[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** A square of the means of what is kept around the centre. */
    float[] shrunk(double kept) {
        double[] columns = bounds(width, kept);
        double[] rows = bounds(height, kept);
        float[] shrunk = new float[SIDE * SIDE];
        double[] row = new double[SIDE];
        for (int y = 0; y < SIDE; y++) {
            Arrays.fill(row, 0);
            for (int line = (int) rows[y]; line < height && line < rows[y + 1]; line++) {
                addLine(line, share(line, rows[y], rows[y + 1]), columns, row);
            }
            double area = (rows[y + 1] - rows[y]) * (columns[1] - columns[0]);
            for (int x = 0; x < SIDE; x++) {
                shrunk[y * SIDE + x] = (float) (row[x] / area);
            }
        }
        return shrunk;
    }

    private void addLine(int line, double height, double[] columns, double[] row) {
        for (int x = 0; x < SIDE; x++) {
            double sum = 0;
            for (int column = (int) columns[x]; column < width && column < columns[x + 1]; column++) {
                sum += share(column, columns[x], columns[x + 1]) * pixels[line * width + column];
            }
            row[x] += sum * height;
        }
    }

    /** How much of a pixel lies between two bounds. */
    private static double share(int pixel, double from, double to) {
        return Math.min(pixel + 1, to) - Math.max(pixel, from);
    }

    private static double[] bounds(int length, double kept) {
        double[] bounds = new double[SIDE + 1];
        double first = length * (1 - kept) / 2;
        for (int i = 0; i <= SIDE; i++) {
            bounds[i] = first + length * kept * i / SIDE;
        }
        return bounds;
    }

    /** Whether a square is nearly of one colour. */
    static boolean isFlat(float[] square) {
        double sum = 0;
        double squares = 0;
        for (float each : square) {
            sum += each;
            squares += each * each;
        }
        double mean = sum / square.length;
        return squares / square.length - mean * mean < FLAT * FLAT;
    }
}
