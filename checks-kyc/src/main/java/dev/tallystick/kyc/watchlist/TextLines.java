package dev.tallystick.kyc.watchlist;

import dev.tallystick.reference.LenientReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The lines of a file, one at a time; of a line that is too long nothing is held. */
final class TextLines {

    /** What old programs write behind the last line. */
    private static final char END_OF_FILE = '\u001A';

    private final Reader reader;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private final char[] buffer = new char[1 << 13];
    private int position;
    private int limit;
    private int line;
    private boolean tooLong;
    private boolean hasMark;
    private boolean ended;

    TextLines(InputStream file, int longest) throws IOException {
        this.reader = LenientReader.of(file);
        this.longest = longest;
    }

    /** Goes to the next line, or returns false at the end. */
    boolean next() throws IOException {
        if (ended) {
            return false;
        }
        line++;
        tooLong = false;
        text.setLength(0);
        while (true) {
            if (position == limit && !fill()) {
                ended = true;
                hasMark = text.length() > 0 && text.charAt(text.length() - 1) == END_OF_FILE;
                text.setLength(text.length() - (hasMark ? 1 : 0));
                return tooLong || text.length() > 0;
            }
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int taken = Math.min(end - position, longest - text.length());
            text.append(buffer, position, taken);
            tooLong |= taken < end - position;
            position = Math.min(end + 1, limit);
            if (end < limit) {
                return true;
            }
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, reader.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    /** The number of the line, from 1. */
    int line() {
        return line;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Tells whether the file stops in this line, without an end of the line or a mark of its own end. */
    boolean isUnfinished() {
        return ended && !hasMark;
    }

    /** The line without its end. */
    String text() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\r') {
            end--;
        }
        return text.substring(0, end);
    }
}
