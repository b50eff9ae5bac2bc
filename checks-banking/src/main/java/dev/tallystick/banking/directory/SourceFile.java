package dev.tallystick.banking.directory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that comes as text or as JSON. */
final class SourceFile {

    private static final int LOOK_AHEAD = 1_024;

    private SourceFile() {}

    /** What reads a file. */
    interface Action<T> {
        T read(InputStream file) throws IOException;
    }

    static <T> T read(InputStream file, Action<T> action) {
        try {
            return action.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the file", e);
        }
    }

    static <T> T read(Path file, Action<T> action) {
        try (InputStream stream = Files.newInputStream(file)) {
            return action.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), e);
        }
    }

    static BufferedInputStream buffered(InputStream file) {
        return new BufferedInputStream(file, 8 * LOOK_AHEAD);
    }

    /** Tells whether the first character is one that JSON begins with and fixed columns do not. */
    static boolean isJson(BufferedInputStream file) throws IOException {
        file.mark(LOOK_AHEAD);
        byte[] head = file.readNBytes(LOOK_AHEAD);
        file.reset();
        for (byte each : head) {
            // Bytes of a byte-order mark are negative.
            if (each > ' ') {
                return each == '{' || each == '[';
            }
        }
        return false;
    }
}
