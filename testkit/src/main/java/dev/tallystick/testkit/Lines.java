package dev.tallystick.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists beside this class: a row a line, columns parted by bars, comments after a number sign. */
final class Lines {

    private static final Splitter BARS = Splitter.on('|');
    private static final Splitter COMMAS = Splitter.on(',').omitEmptyStrings();

    private Lines() {}

    static List<List<String>> of(String resource) {
        try (InputStream stream = requireNonNull(Lines.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(BARS::splitToList)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> list(String cell) {
        return COMMAS.splitToList(cell);
    }
}
