package dev.tallystick.banking.directory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Rows under text keys, sorted by key and then in the order of the file. Immutable. */
final class CodedRows {

    private final String[] keys;
    private final int[] lines;
    private final int[] places;
    private final TextPool texts;

    private CodedRows(Builder rows, int[] order) {
        this.keys = Arrays.stream(order).mapToObj(row -> rows.keys[row]).toArray(String[]::new);
        this.lines = Arrays.stream(order).map(row -> rows.lines[row]).toArray();
        this.places = Arrays.stream(order).map(row -> rows.places[row]).toArray();
        this.texts = rows.texts;
        texts.trim();
    }

    int size() {
        return keys.length;
    }

    /** The first row of a key, or -1. */
    int first(String key) {
        int row = Arrays.binarySearch(keys, key);
        while (row > 0 && keys[row - 1].equals(key)) {
            row--;
        }
        return Math.max(row, -1);
    }

    boolean isOf(int row, String key) {
        return row >= 0 && row < keys.length && keys[row].equals(key);
    }

    int line(int row) {
        return lines[row];
    }

    String text(int row, int field) {
        return texts.text(places[row], field);
    }

    /** Collects rows; not thread-safe. */
    static final class Builder {

        private final LoadLog log;
        private final TextPool texts = new TextPool();
        private String[] keys = new String[1 << 8];
        private int[] lines = new int[1 << 8];
        private int[] places = new int[1 << 8];
        private int size;

        Builder(LoadLog log) {
            this.log = log;
        }

        /** The texts; a row's are added before the row. Several rows may share one place. */
        TextPool texts() {
            return texts;
        }

        void add(int line, String key, int place) {
            if (!log.hasRoom(line, size, texts)) {
                texts.cut(place);
                return;
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                lines = Arrays.copyOf(lines, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            keys[size] = key;
            lines[size] = line;
            places[size] = place;
            size++;
        }

        CodedRows build() {
            int[] order = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparing(row -> keys[row]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            return new CodedRows(this, order);
        }
    }
}
