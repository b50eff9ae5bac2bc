package dev.tallystick.kyc.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The lines of a file, none of which is kept longer than the bound however long it is. */
final class BoundedLines {

    /** Longer than any line of a list of networks with its comment. */
    static final int MAX_LENGTH = 500;

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader reader;
    private int number;
    private boolean tooLong;
    private int last = END;

    BoundedLines(Reader reader) {
        this.reader = new BufferedReader(reader);
    }

    /** Returns the next line without its end, or null after the last one. */
    @Nullable String next() {
        try {
            StringBuilder line = new StringBuilder();
            tooLong = false;
            int read = reader.read();
            if (read == '\n' && last == '\r') {
                read = reader.read();
            }
            if (read == END) {
                return null;
            }
            while (read != END && read != '\n' && read != '\r') {
                if (line.length() < MAX_LENGTH) {
                    line.append((char) read);
                } else {
                    tooLong = true;
                }
                read = reader.read();
            }
            last = read;
            number++;
            boolean marked = number == 1 && line.length() > 0 && line.charAt(0) == BYTE_ORDER_MARK;
            return marked ? line.substring(1) : line.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list", e);
        }
    }

    /** The number of the line that was returned last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line that was returned last is only the beginning of a longer one. */
    boolean isTooLong() {
        return tooLong;
    }
}
