package dev.tallystick.conformance.hours;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads author dates with their recorded offsets from the clones in a folder, by {@code git log}. Authors are told apart by
 * a hash of their address; no name and no address is kept.
 */
final class CommitLogs {

    /** Merges and edits on the web bear the hour of whoever pressed the button, and a browser's offset. */
    private static final String WEB_COMMITTER = "noreply@github.com";

    private final Map<String, List<Commit>> byAuthor = new TreeMap<>();
    private int clones;
    private int commits;
    private int onTheWeb;
    private int unreadable;

    /**
     * A commit.
     *
     * @param second since 1970
     * @param offset recorded minutes from UTC
     */
    record Commit(long second, int offset) {}

    /** Reads every clone in a folder: a work tree, a bare repository, or a folder that holds one as {@code repo}. */
    static CommitLogs read(Path folder) {
        CommitLogs logs = new CommitLogs();
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(Files::isDirectory).sorted().forEach(logs::readClone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return logs;
    }

    private void readClone(Path folder) {
        Path inner = Files.isDirectory(folder.resolve("repo")) ? folder.resolve("repo") : folder;
        Path git = Files.isDirectory(inner.resolve(".git")) ? inner.resolve(".git") : inner;
        if (!Files.isRegularFile(git.resolve("HEAD"))) {
            return;
        }
        ProcessBuilder command = new ProcessBuilder(
                "git",
                "--git-dir=" + git,
                "log",
                "--all",
                "--no-merges",
                "--use-mailmap",
                "--date=raw",
                "--format=%aE%x09%cE%x09%ad");
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = command.start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.ISO_8859_1))) {
                lines.lines().forEach(this::readLine);
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException("git log failed in " + folder.getFileName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        clones++;
    }

    private void readLine(String line) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        int space = line.indexOf(' ', second + 1);
        commits++;
        if (first < 0 || second < 0 || space < 0 || !line.substring(space + 1).matches("[+-]\\d{4}")) {
            unreadable++;
            return;
        }
        if (line.substring(first + 1, second).equals(WEB_COMMITTER)) {
            onTheWeb++;
            return;
        }
        int digits = Integer.parseInt(line.substring(space + 1));
        int offset = digits / 100 * 60 + digits % 100;
        long time = Long.parseLong(line.substring(second + 1, space));
        byAuthor.computeIfAbsent(hash(line.substring(0, first)), author -> new ArrayList<>())
                .add(new Commit(time, offset));
    }

    private static String hash(String address) {
        try {
            byte[] text = address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns each author's commits in order, one of each second, by hash. */
    Map<String, List<Commit>> byAuthor() {
        return byAuthor;
    }

    int clones() {
        return clones;
    }

    int commits() {
        return commits;
    }

    int onTheWeb() {
        return onTheWeb;
    }

    int unreadable() {
        return unreadable;
    }
}
