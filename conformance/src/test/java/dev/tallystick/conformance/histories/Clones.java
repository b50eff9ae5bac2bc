package dev.tallystick.conformance.histories;

import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.social.code.git.GitRepository;
import dev.tallystick.social.code.reader.CodeReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The commits of all clones in a folder, by the author's address. One clone is read at a time; of each commit its line is
 * kept, which takes less than half of the room of the commit.
 */
final class Clones {

    private static final int TREE_DIGITS = 16;

    /** Of commits with one tree so many are kept: empty trees recur without end. */
    private static final int MAX_SAME = 20;

    private final Map<String, List<Line>> byMail = new TreeMap<>();
    private final Map<Long, Integer> cloneOfTree = new HashMap<>();
    private final Set<Long> sharedTrees = new HashSet<>();
    private final Map<Long, List<Line>> byShared = new HashMap<>();
    private int clones;
    private int commits;
    private int rejected;
    private final List<String> cut = new ArrayList<>();

    /**
     * A commit.
     *
     * @param from the number of its clone
     * @param text a line that {@code Commit.parse} reads
     */
    record Line(int from, String text) {

        Commit commit() {
            return Commit.parse(text);
        }

        /** The first digits of the hash of the tree, which is the last column. */
        long tree() {
            int begin = text.lastIndexOf('\t') + 1;
            return Long.parseUnsignedLong(text, begin, begin + TREE_DIGITS, 16);
        }
    }

    /** Reads every clone in a folder: a work tree, a bare repository, or a folder that holds one as {@code repo}. */
    static Clones read(Path folder) {
        Clones clones = new Clones();
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(Files::isDirectory).sorted().forEach(clones::readClone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (List<Line> lines : clones.byMail.values()) {
            for (Line line : lines) {
                if (clones.sharedTrees.contains(line.tree())) {
                    List<Line> same = clones.byShared.computeIfAbsent(line.tree(), tree -> new ArrayList<>());
                    if (same.size() < MAX_SAME) {
                        same.add(line);
                    }
                }
            }
        }
        return clones;
    }

    private void readClone(Path folder) {
        Path inner = Files.isDirectory(folder.resolve("repo")) ? folder.resolve("repo") : folder;
        Path git = Files.isDirectory(inner.resolve(".git")) ? inner.resolve(".git") : inner;
        if (!Files.isRegularFile(git.resolve("HEAD"))) {
            return;
        }
        CodeReading reading = GitRepository.at(git)
                .limit(CodeReading.MAX_COMMITS)
                .read(CodeRepository.builder().role(RepositoryRole.COMPARED).build());
        for (Part part : reading.parts()) {
            if (part instanceof CodeRepository repository) {
                repository.commits().forEach(this::add);
            }
        }
        rejected += reading.rejectedCount();
        if (reading.endedEarly()) {
            List<CodeReading.Rejected> why = reading.rejected();
            cut.add(folder.getFileName() + " (" + why.get(why.size() - 1).reason() + ")");
        }
        clones++;
    }

    private void add(Commit commit) {
        commits++;
        Line line = new Line(clones, commit.line());
        Integer other = cloneOfTree.putIfAbsent(line.tree(), clones);
        if (other != null && other != clones) {
            sharedTrees.add(line.tree());
        }
        byMail.computeIfAbsent(commit.authorEmail().strip().toLowerCase(Locale.ROOT), mail -> new ArrayList<>())
                .add(line);
    }

    Map<String, List<Line>> byMail() {
        return byMail;
    }

    /** The commits of other clones that have a tree in common with one. */
    List<Line> elsewhere(Line line) {
        return byShared.getOrDefault(line.tree(), List.of()).stream()
                .filter(other -> other.from() != line.from())
                .toList();
    }

    int clones() {
        return clones;
    }

    int commits() {
        return commits;
    }

    /** What was listed as not read: commits and references, and that a clone holds more than is read. */
    int rejected() {
        return rejected;
    }

    /** The clones of which not all was read, each with the last reason. */
    List<String> cut() {
        return cut;
    }
}
