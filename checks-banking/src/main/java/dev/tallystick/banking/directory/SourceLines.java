package dev.tallystick.banking.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file in ASCII, UTF-8 or Latin-1, one at a time, with columns counted from 1 as layouts do.
 *
 * <p>Holds one buffer whatever the file. A line of ASCII, which is nearly every one, is read where it lies; any other is
 * decoded as a whole, as UTF-8 if it is that, else as Latin-1. Lines end with LF or CR LF; a byte-order mark is dropped.
 */
final class SourceLines {

    static final int MAX_LINE = 16_384;

    private static final int BUFFER = 4 * MAX_LINE;

    private final InputStream file;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private int position;
    private int limit;
    private int line;
    private boolean tooLong;
    private @Nullable String decoded;

    SourceLines(InputStream file) {
        this.file = file;
    }

    /** Goes to the next line, or returns false at the end. */
    boolean next() throws IOException {
        int scanned = position;
        int bits = 0;
        while (true) {
            byte[] bytes = buffer;
            int to = limit;
            int i = scanned;
            while (i < to && bytes[i] != '\n') {
                bits |= bytes[i++];
            }
            if (i < to) {
                take(position, i, bits);
                position = i + 1;
                return true;
            }
            scanned = i - position;
            if (limit - position > MAX_LINE) {
                return passOver();
            }
            boolean more = fill();
            scanned += position;
            if (!more) {
                boolean last = limit > position;
                take(position, limit, bits);
                position = limit;
                return last;
            }
        }
    }

    /** The number of the line, from 1. */
    int line() {
        return line;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int column = 1; column <= length(); column++) {
            if (at(column) > ' ') {
                return false;
            }
        }
        return true;
    }

    int length() {
        return decoded == null ? end - start : decoded.length();
    }

    /** The character of a column, a blank beyond the end of the line. */
    char at(int column) {
        if (decoded != null) {
            return column <= decoded.length() ? decoded.charAt(column - 1) : ' ';
        }
        int index = start + column - 1;
        return index < end ? (char) buffer[index] : ' ';
    }

    String text() {
        return decoded == null ? new String(buffer, start, end - start, StandardCharsets.US_ASCII) : decoded;
    }

    /** The text of some columns without the blanks around it. */
    String text(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int column = first; column <= Math.min(last, length()); column++) {
            text.append(at(column));
        }
        return text.toString().strip();
    }

    /** Writes the text of some columns as a field of the pool. */
    void copyTo(TextPool pool, int first, int last) {
        if (decoded != null) {
            pool.add(text(first, last));
            return;
        }
        pool.add(buffer, Math.min(start + first - 1, end), Math.min(start + last, end));
    }

    private void take(int from, int to, int bits) {
        line++;
        tooLong = to - from > MAX_LINE;
        start = from;
        end = to > from && buffer[to - 1] == '\r' ? to - 1 : to;
        decoded = null;
        if (line == 1 && hasByteOrderMark()) {
            start += 3;
        }
        if (bits < 0) {
            decoded = decode();
        }
    }

    private boolean hasByteOrderMark() {
        return end - start >= 3
                && buffer[start] == (byte) 0xEF
                && buffer[start + 1] == (byte) 0xBB
                && buffer[start + 2] == (byte) 0xBF;
    }

    private String decode() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(buffer, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(buffer, start, end - start, StandardCharsets.ISO_8859_1);
        }
    }

    /** Moves what is left to the front and reads more; returns false at the end of the file. */
    private boolean fill() throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        int read = file.readNBytes(buffer, limit, BUFFER - limit);
        limit += read;
        return read > 0;
    }

    private boolean passOver() throws IOException {
        line++;
        tooLong = true;
        decoded = null;
        start = 0;
        end = 0;
        while (true) {
            for (int i = position; i < limit; i++) {
                if (buffer[i] == '\n') {
                    position = i + 1;
                    return true;
                }
            }
            position = limit;
            if (!fill()) {
                return true;
            }
        }
    }
}
