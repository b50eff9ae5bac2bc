package dev.tallystick.banking.directory;

import java.util.Arrays;

/** The rows of one file, column by column, sorted by routing number. Immutable. */
final class RoutingColumns {

    /** The texts of a row, in this order. */
    static final int NAME = 0;

    static final int SHORT_NAME = 1;
    static final int CITY = 2;
    static final int STATE = 3;

    private final int[] numbers;
    private final int[] lines;
    private final int[] dates;
    private final int[] successors;
    private final byte[] flags;
    private final int[] places;
    private final TextPool texts;

    private RoutingColumns(Builder rows, int[] order) {
        this.numbers = pick(rows.numbers, order);
        this.lines = pick(rows.lines, order);
        this.dates = pick(rows.dates, order);
        this.successors = pick(rows.successors, order);
        this.places = pick(rows.places, order);
        this.flags = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            flags[i] = rows.flags[order[i]];
        }
        this.texts = rows.texts;
        texts.trim();
    }

    int size() {
        return numbers.length;
    }

    /** The first row of a number, or -1. */
    int first(int number) {
        int row = Arrays.binarySearch(numbers, number);
        while (row > 0 && numbers[row - 1] == number) {
            row--;
        }
        return Math.max(row, -1);
    }

    /** Tells whether a row is there and of a number. */
    boolean isOf(int row, int number) {
        return row >= 0 && row < numbers.length && numbers[row] == number;
    }

    int number(int row) {
        return numbers[row];
    }

    int line(int row) {
        return lines[row];
    }

    int date(int row) {
        return dates[row];
    }

    int successor(int row) {
        return successors[row];
    }

    int flags(int row) {
        return flags[row];
    }

    String text(int row, int field) {
        return texts.text(places[row], field);
    }

    private static int[] pick(int[] values, int[] order) {
        int[] picked = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = values[order[i]];
        }
        return picked;
    }

    /** Collects rows; not thread-safe. */
    static final class Builder {

        private final LoadLog log;
        private final TextPool texts = new TextPool();
        private int[] numbers = new int[1 << 10];
        private int[] lines = new int[1 << 10];
        private int[] dates = new int[1 << 10];
        private int[] successors = new int[1 << 10];
        private int[] places = new int[1 << 10];
        private byte[] flags = new byte[1 << 10];
        private int size;

        Builder(LoadLog log) {
            this.log = log;
        }

        /** The texts; a row's are added before the row. */
        TextPool texts() {
            return texts;
        }

        void add(int line, int number, int place, int date, int successor, int flag) {
            if (!log.hasRoom(line, size, texts)) {
                texts.cut(place);
                return;
            }
            if (size == numbers.length) {
                grow();
            }
            numbers[size] = number;
            lines[size] = line;
            dates[size] = date;
            successors[size] = successor;
            places[size] = place;
            flags[size] = (byte) flag;
            size++;
        }

        /** Returns the rows; of several with one number the first one stays. */
        RoutingColumns buildUnique() {
            int[] sorted = sorted();
            int kept = 0;
            for (int row : sorted) {
                if (kept > 0 && numbers[sorted[kept - 1]] == numbers[row]) {
                    log.reject(lines[row], "routing number: it is on line " + lines[sorted[kept - 1]] + " already");
                } else {
                    sorted[kept++] = row;
                }
            }
            return new RoutingColumns(this, Arrays.copyOf(sorted, kept));
        }

        RoutingColumns build() {
            return new RoutingColumns(this, sorted());
        }

        /** The rows in the order of their numbers, those of one number in the order of the file. */
        private int[] sorted() {
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                keys[i] = ((long) numbers[i] << Integer.SIZE) | i;
            }
            Arrays.sort(keys);
            int[] order = new int[size];
            for (int i = 0; i < size; i++) {
                order[i] = (int) keys[i];
            }
            return order;
        }

        private void grow() {
            int length = size * 2;
            numbers = Arrays.copyOf(numbers, length);
            lines = Arrays.copyOf(lines, length);
            dates = Arrays.copyOf(dates, length);
            successors = Arrays.copyOf(successors, length);
            places = Arrays.copyOf(places, length);
            flags = Arrays.copyOf(flags, length);
        }
    }
}
