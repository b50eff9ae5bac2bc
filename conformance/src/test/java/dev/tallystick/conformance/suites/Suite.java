package dev.tallystick.conformance.suites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The vectors of one project, read from a clone of it. */
interface Suite {

    /** The folder of the clone. */
    String name();

    List<Vector> vectors(Path clone);

    /** Why we decide a vector otherwise, empty if nobody has decided it. */
    Optional<String> decision(Vector vector);

    static String read(Path file, Charset charset) {
        try {
            return Files.readString(file, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        return read(file, StandardCharsets.UTF_8);
    }
}
