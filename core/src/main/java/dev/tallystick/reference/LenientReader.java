package dev.tallystick.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads the files of registers and lists, which come in UTF-8 or Latin-1, some in both: each byte that is not part of
 * UTF-8 is taken for Latin-1. A byte-order mark is dropped. Not thread-safe.
 */
public final class LenientReader extends Reader {

    private static final int BUFFER = 8_192;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream file;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private boolean ended;

    private LenientReader(InputStream file) {
        this.file = file;
    }

    /**
     * Returns a reader of a file.
     *
     * @param file the file; not closed by the reader
     * @return a buffered reader at the first character behind a byte-order mark
     * @throws IOException if the file cannot be read
     */
    public static Reader of(InputStream file) throws IOException {
        // Asks for many characters at once, so that a pair of surrogates always fits.
        BufferedReader reader = new BufferedReader(new LenientReader(file), BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        int before = chars.position();
        while (chars.position() == before && !(ended && !bytes.hasRemaining())) {
            CoderResult result = utf8.decode(bytes, chars, ended);
            if (result.isError()) {
                chars.put((char) (bytes.get() & 0xFF));
                utf8.reset();
            } else if (result.isUnderflow() && !ended) {
                fill();
            }
        }
        int read = chars.position() - before;
        return read == 0 ? -1 : read;
    }

    /** Leaves the file open: it belongs to the caller. */
    @Override
    public void close() {}

    private void fill() throws IOException {
        bytes.compact();
        int read = file.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }
}
