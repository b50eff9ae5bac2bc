package dev.tallystick.social.code.git;

import dev.tallystick.social.code.reader.CodeReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The references of a clone, without its configuration: JGit's own repository would read it, with whatever files it
 * includes. Links are not followed.
 */
final class CloneFiles {

    static final String CLONE = "clone";

    static final int MAX_REFERENCES = 10_000;

    /** How much is read of a file of references, in bytes; one with those of every pull request has tens of millions. */
    static final long MAX_PACKED = 100_000_000;

    private static final String REFERENCES = "its references";
    private static final int MAX_DEPTH = 20;
    private static final int MAX_PLACES = 50_000;
    private static final int MAX_LINE = 5_000;
    private static final int CHUNK = 65_536;
    private static final long MAX_SHALLOW = 10_000_000;
    private static final int HASH = 40;
    private static final int LONG_HASH = 64;
    private static final List<String> BRANCHES = List.of("refs/heads", "refs/remotes", "refs/tags");

    private final Path folder;
    private final Set<ObjectId> tips = new LinkedHashSet<>();
    private final Set<ObjectId> shallow = new LinkedHashSet<>();
    private final CodeReading.Builder reading;
    private boolean full;

    private CloneFiles(Path folder, CodeReading.Builder reading) {
        this.folder = folder;
        this.reading = reading;
    }

    static CloneFiles open(Path place, CodeReading.Builder reading) throws IOException {
        Path inner = place.resolve(".git");
        if (Files.isRegularFile(inner, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException(
                    "a worktree apart from its repository: give the folder of the repository");
        }
        Path folder = isFolder(inner) ? inner : place;
        Path objects = folder.resolve("objects");
        boolean linked = Files.isSymbolicLink(objects.resolve("pack"));
        if (linked || !isFolder(objects) || !Files.isRegularFile(folder.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException("no clone of a repository");
        }
        if (isFolder(folder.resolve("reftable"))) {
            throw new IllegalArgumentException("a clone with a reftable, which is not read");
        }
        CloneFiles files = new CloneFiles(folder, reading);
        files.readShallow();
        files.readReferences();
        return files;
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    CloneObjects objects(Budget budget) throws IOException {
        return CloneObjects.open(folder.resolve("objects"), shallow, budget, reading);
    }

    Set<ObjectId> tips() {
        return tips;
    }

    boolean isShallow() {
        return !shallow.isEmpty();
    }

    private void readShallow() throws IOException {
        Path file = folder.resolve("shallow");
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.size(file) > MAX_SHALLOW) {
            throw new IllegalArgumentException("a shallow clone with too many ends");
        }
        read(file, MAX_SHALLOW, line -> {
            String id = line.stripTrailing();
            if (ObjectId.isId(id)) {
                shallow.add(ObjectId.fromString(id));
            }
        });
    }

    private void readReferences() throws IOException {
        addLines(folder.resolve("HEAD"));
        if (isFolder(folder.resolve("refs"))) {
            for (String branches : BRANCHES) {
                addBelow(folder.resolve(branches));
            }
        }
        addLines(folder.resolve("packed-refs"));
    }

    private void addBelow(Path root) throws IOException {
        Deque<Path> places = new ArrayDeque<>();
        places.add(root);
        int passed = 0;
        while (!places.isEmpty()) {
            Path next = places.remove();
            if (tips.size() > MAX_REFERENCES || passed++ == MAX_PLACES) {
                tooMany();
                return;
            }
            if (!isFolder(next)) {
                addLines(next);
            } else if (next.getNameCount() - root.getNameCount() < MAX_DEPTH) {
                places.addAll(children(next));
            } else {
                endEarly("a reference in more than " + MAX_DEPTH + " folders");
            }
        }
    }

    private List<Path> children(Path next) throws IOException {
        try (Stream<Path> children = Files.list(next)) {
            List<Path> some =
                    new ArrayList<>(children.limit(MAX_REFERENCES + 1L).toList());
            if (some.size() > MAX_REFERENCES) {
                tooMany();
            }
            some.sort(null);
            return some;
        }
    }

    /** Adds the hash of a reference, or those of a file of many. */
    private void addLines(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            boolean packed = file.endsWith("packed-refs");
            read(file, packed ? MAX_PACKED : MAX_LINE, line -> add(line, packed));
        }
        if (tips.size() > MAX_REFERENCES) {
            tooMany();
        }
    }

    /** Reads lines, in Latin-1: names of references may be of any bytes, and only the hashes matter. */
    private void read(Path file, long most, Consumer<String> lines) throws IOException {
        StringBuilder line = new StringBuilder();
        byte[] chunk = new byte[CHUNK];
        long left = most;
        try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                for (int i = 0; i < Math.min(read, left); i++) {
                    if (chunk[i] == '\n') {
                        lines.accept(line.toString());
                        line.setLength(0);
                    } else if (line.length() < MAX_LINE) {
                        line.append((char) (chunk[i] & 0xFF));
                    }
                }
                left -= read;
                if (left < 0) {
                    endEarly("a file of references of more than " + most + " bytes");
                    return;
                }
                if (tips.size() > MAX_REFERENCES) {
                    return;
                }
            }
        }
        lines.accept(line.toString());
    }

    private void add(String line, boolean packed) {
        int end = packed ? line.indexOf(' ') : line.stripTrailing().length();
        boolean wanted = !packed || (end > 0 && BRANCHES.stream().anyMatch(line.substring(end + 1)::startsWith));
        if (wanted && end == HASH && ObjectId.isId(line.substring(0, end))) {
            tips.add(ObjectId.fromString(line.substring(0, end)));
        } else if (wanted && end == LONG_HASH) {
            throw new IllegalArgumentException("a SHA-256 repository, which is not read");
        }
    }

    private void tooMany() {
        if (!full) {
            full = true;
            endEarly("more than " + MAX_REFERENCES + " references");
        }
    }

    private void endEarly(String reason) {
        reading.endEarly(CLONE, REFERENCES, reason);
    }
}
