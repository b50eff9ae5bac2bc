package dev.tallystick.social.code.reader;

import dev.tallystick.reference.LenientReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The lines of a text, one at a time; of a line that is too long no more is held than is allowed. */
final class LogLines {

    static final long MAX_LENGTH = 1L << 28;

    private final Reader reader;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private long length;
    private int line;
    private boolean tooLong;

    LogLines(InputStream file, int longest) throws IOException {
        this.reader = LenientReader.of(file);
        this.longest = longest;
    }

    /** Goes to the next line, or returns false at the end. */
    boolean next() throws IOException {
        text.setLength(0);
        tooLong = false;
        line++;
        int read = readOne();
        boolean ended = read < 0;
        while (read >= 0 && read != '\n') {
            if (text.length() == longest) {
                tooLong = true;
            } else {
                text.append((char) read);
            }
            read = readOne();
        }
        return !ended;
    }

    private int readOne() throws IOException {
        int read = length < MAX_LENGTH ? reader.read() : -1;
        length++;
        return read;
    }

    /** Tells whether the text is longer than any that is read. */
    boolean isCutOff() {
        return length > MAX_LENGTH;
    }

    /** The number of the line, from 1. */
    int line() {
        return line;
    }

    boolean isTooLong() {
        return tooLong;
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
