package dev.tallystick.examples.ats;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file to screen.
 *
 * @param path the file
 * @param name the file relative to the folder in which it was found, or its own name
 */
record ApplicationFile(Path path, Path name) {

    private static final String REPORT_SUFFIX = ".report.json";

    /**
     * Finds the files of an input: a file is itself, a folder all {@code .json} files in it at any depth, in the order
     * of their names, without reports.
     *
     * @throws IOException if there is no such file or folder, or a folder cannot be read
     */
    static List<ApplicationFile> find(Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            if (!Files.exists(input)) {
                throw new IOException("no such file or folder");
            }
            return List.of(new ApplicationFile(input, input.getFileName()));
        }
        try (Stream<Path> paths = Files.walk(input, FileVisitOption.FOLLOW_LINKS)) {
            List<ApplicationFile> files = new ArrayList<>(paths.filter(Files::isRegularFile)
                    .map(path -> new ApplicationFile(path, input.relativize(path)))
                    .filter(ApplicationFile::isApplication)
                    .sorted(Comparator.comparing(file -> file.name().toString().replace('\\', '/')))
                    .toList());
            if (files.isEmpty()) {
                throw new IOException("no .json file in this folder");
            }
            return files;
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Where the report of this file lies within a folder of reports. */
    Path reportIn(Path folder) {
        String name = name().toString();
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return folder.resolve(stem + REPORT_SUFFIX);
    }

    private boolean isApplication() {
        String name = name().toString();
        return name.endsWith(".json") && !name.endsWith(REPORT_SUFFIX);
    }
}
