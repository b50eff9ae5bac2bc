package dev.tallystick.examples.payroll;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a file one by one. A line that cannot be read says so, and the next one is read as if nothing were. */
final class LineReader implements Closeable {

    static final int MAX_BYTES = 100_000;

    private static final int END = -1;
    private static final int NOTHING = -2;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream stream;
    private final Charset charset;
    private final byte[] buffer = new byte[1 << 16];
    private int begin;
    private int end;
    private int ahead = NOTHING;
    private int number;
    private long position;

    /**
     * One line.
     *
     * @param number counted from 1
     * @param text without its end; empty where there is a fault
     * @param fault why it cannot be read
     */
    record Line(int number, String text, Optional<String> fault) {}

    LineReader(InputStream stream, Charset charset) {
        this.stream = stream;
        this.charset = charset;
    }

    /** Tells whether lines can be found before they are decoded: the bytes of line ends mean nothing else. */
    static boolean supports(Charset charset) {
        byte[] ends = "\r\n".getBytes(charset);
        return charset.canEncode() && ends.length == 2 && ends[0] == '\r' && ends[1] == '\n';
    }

    /** Returns the next line, ended by LF, CR LF or CR, or null at the end. */
    @Nullable Line next() throws IOException {
        if (peek() == END) {
            return null;
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        boolean isTooLong = false;
        while (peek() != END && peek() != '\n' && peek() != '\r') {
            isTooLong |= bytes.size() >= MAX_BYTES;
            int b = read();
            if (!isTooLong) {
                bytes.write(b);
            }
        }
        if (read() == '\r' && peek() == '\n') {
            int unused = read();
        }
        return isTooLong ? faulty("longer than " + MAX_BYTES + " bytes") : line(bytes.toByteArray());
    }

    /** Returns how many bytes have been read. */
    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private Line line(byte[] bytes) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean isMarked = number == 1 && text.startsWith(BYTE_ORDER_MARK);
            return new Line(number, isMarked ? text.substring(1) : text, Optional.empty());
        } catch (CharacterCodingException e) {
            return faulty("not " + charset + "; save the file as such, or name its encoding with --encoding");
        }
    }

    private Line faulty(String fault) {
        return new Line(number, "", Optional.of(fault));
    }

    private int peek() throws IOException {
        if (ahead == NOTHING) {
            if (begin == end) {
                begin = 0;
                end = Math.max(0, stream.read(buffer));
            }
            ahead = begin == end ? END : buffer[begin++] & 0xff;
        }
        return ahead;
    }

    private int read() throws IOException {
        int b = peek();
        if (b != END) {
            ahead = NOTHING;
            position++;
        }
        return b;
    }
}
