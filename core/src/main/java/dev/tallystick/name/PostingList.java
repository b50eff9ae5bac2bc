package dev.tallystick.name;

import java.util.Arrays;

/** Numbers by key, packed; two keys of one hash give each other's numbers too. Not thread-safe until it is sealed. */
final class PostingList {

    private long[] entries = new long[1 << 10];
    private int size;

    void add(int key, int number) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, Math.multiplyExact(size, 2));
        }
        entries[size++] = ((long) key << Integer.SIZE) | number;
    }

    /** Sorts the entries and drops repetitions. */
    void seal() {
        Arrays.sort(entries, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || entries[kept - 1] != entries[i]) {
                entries[kept++] = entries[i];
            }
        }
        size = kept;
        entries = Arrays.copyOf(entries, size);
    }

    /** Returns the place of the first entry of a key, or of the first one behind it. */
    int first(int key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((int) (entries[middle] >> Integer.SIZE) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isOf(int place, int key) {
        return place < size && (int) (entries[place] >> Integer.SIZE) == key;
    }

    int number(int place) {
        return (int) entries[place];
    }
}
