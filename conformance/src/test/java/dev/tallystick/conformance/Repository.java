package dev.tallystick.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the source tree. */
final class Repository {

    /** The directories of the modules that are published. */
    static final List<String> PUBLISHED = List.of("core", "testkit", "checks-kyc", "checks-social", "checks-banking");

    private static final Set<String> NOT_SOURCE = Set.of(".git", "target", ".idea", ".vscode", ".settings");

    private Repository() {}

    static Path root() {
        return Path.of(System.getProperty("basedir", "."))
                .resolve("..")
                .toAbsolutePath()
                .normalize();
    }

    static Path classes(String module) {
        return root().resolve(module).resolve("target/classes");
    }

    /** All files of text but version control, build output and settings of editors. */
    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return NOT_SOURCE.contains(directory.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.removeIf(file -> isNoText(file.getFileName().toString()));
        return files.stream().sorted().toList();
    }

    private static boolean isNoText(String name) {
        return name.equals(".git") || name.equals(".jqwik-database") || name.endsWith(".png");
    }

    static List<Path> filesUnder(Path directory, String suffix) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path from the root, with slashes on every system. */
    static String name(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }
}
