package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compares what the build generates with what is committed, or writes it: {@code -Dcatalogue=write}. */
final class Committed {

    private static final String HINT = "%s is not what the code generates; mvn verify -Dcatalogue=write rewrites it";

    private static final String REGION = "<!-- generated: ";
    private static final String REGION_END = "<!-- end of generated -->";

    private Committed() {}

    static void assertCurrent(String path, String generated) {
        Path file = Repository.root().resolve(path);
        if (isWriting()) {
            write(file, generated);
        }
        assertThat(file).as(HINT, path).exists();
        assertThat(Repository.read(file)).as(HINT, path).isEqualTo(generated);
    }

    /** Compares a directory that holds generated files only: a file that nothing generates is an error as well. */
    static void assertCurrent(String directory, String suffix, Map<String, String> generated) {
        List<Path> stale = Repository.filesUnder(Repository.root().resolve(directory), suffix).stream()
                .filter(file -> !generated.containsKey(file.getFileName().toString()))
                .toList();
        if (isWriting()) {
            stale.forEach(Committed::delete);
        } else {
            assertThat(stale)
                    .as("files in %s that nothing generates", directory)
                    .isEmpty();
        }
        generated.forEach((name, content) -> assertCurrent(directory + "/" + name, content));
    }

    /** Compares what stands between the marks of a page that is otherwise written by hand. */
    static void assertRegionCurrent(String path, String generated) {
        String page = Repository.read(Repository.root().resolve(path));
        int start = page.indexOf('\n', page.indexOf(REGION)) + 1;
        int end = page.indexOf(REGION_END);
        assertThat(page).as("marks of the generated region in %s", path).contains(REGION, REGION_END);
        assertCurrent(path, page.substring(0, start) + "\n" + generated + "\n" + page.substring(end));
    }

    private static boolean isWriting() {
        return "write".equals(System.getProperty("catalogue"));
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
