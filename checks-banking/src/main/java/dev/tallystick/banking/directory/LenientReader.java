package dev.tallystick.banking.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 and takes each byte that is not part of it for Latin-1. A byte-order mark is dropped. */
final class LenientReader extends Reader {

    private static final int BUFFER = 8_192;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream file;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private boolean ended;

    private LenientReader(InputStream file) {
        this.file = file;
    }

    /** Returns a reader of a file; it asks for many characters at once, so that a pair of surrogates always fits. */
    static Reader of(InputStream file) throws IOException {
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
