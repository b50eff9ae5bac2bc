package dev.tallystick.banking.directory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts of many rows in one array: fields in UTF-8, each ended by a zero byte. */
final class TextPool {

    private byte[] bytes = new byte[1 << 12];
    private int size;

    /** Where the next field will begin. */
    int size() {
        return size;
    }

    /** Adds a field of ASCII without the blanks around it. */
    void add(byte[] source, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && source[first] <= ' ') {
            first++;
        }
        while (first < last && source[last - 1] <= ' ') {
            last--;
        }
        ensure(last - first + 1);
        for (int i = first; i < last; i++) {
            bytes[size++] = source[i] < ' ' ? (byte) ' ' : source[i];
        }
        bytes[size++] = 0;
    }

    /** Adds a field without the blanks around it. */
    void add(String text) {
        byte[] encoded = text.replace('\0', ' ').strip().getBytes(StandardCharsets.UTF_8);
        ensure(encoded.length + 1);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        bytes[size++] = 0;
    }

    /** Takes the fields from a place on back. */
    void cut(int place) {
        size = place;
    }

    boolean isEmpty(int place) {
        return bytes[place] == 0;
    }

    /** The field that is a number of fields behind the one at a place. */
    String text(int place, int field) {
        int from = place;
        for (int i = 0; i < field; i++) {
            from = end(from) + 1;
        }
        return new String(bytes, from, end(from) - from, StandardCharsets.UTF_8);
    }

    void trim() {
        bytes = Arrays.copyOf(bytes, size);
    }

    private int end(int from) {
        int end = from;
        while (bytes[end] != 0) {
            end++;
        }
        return end;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
